import type { SandboxControl } from "../sandbox-control";
import { storyServers } from "../story-servers";
import { type AccountSnapshot, accountSnapshot } from "./account-snapshot";
import type { WalkShop } from "./walk-shop";

/** What a write would leave in an account, in our store and at Meta. */
type Traces = AccountSnapshot & { writes: number; atMeta: unknown };

export async function tracesOf({ business }: WalkShop, sandbox: SandboxControl): Promise<Traces> {
  const { wabaId } = business;
  return {
    ...accountSnapshot(storyServers().databaseUrl, wabaId),
    writes: (await sandbox.writes(wabaId)).length,
    atMeta: [await sandbox.listAtMeta(business), await sandbox.adsAtMeta(wabaId)],
  };
}
