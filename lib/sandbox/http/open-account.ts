import type { Account } from "../accounts/entity";
import type { World } from "../world";
import { authenticate, type Caller, requireScope } from "./authenticate";
import type { Call } from "./call";
import { GraphRefusal, unknownObject } from "./graph-refusal";

export type OpenAccount = { caller: Caller; account: Account };

/** Checks token, permission, membership (foreign accounts don't exist) and rate limit, in this order. */
export function openAccount(world: World, call: Call, wabaId: string): OpenAccount {
  const caller = authenticate(world, call);
  const account = world.state.accounts.get(wabaId);
  if (!account?.tasks[caller.person.id]) throw unknownObject(call.method, wabaId);
  requireScope(caller, "whatsapp_business_management");
  meter(world, caller, account);
  return { caller, account };
}

/** Refuses with 80007 once the hour's calls are used up. */
function meter({ usage }: World, { app }: Caller, account: Account): void {
  usage.count(app.id, account.id);
  if (usage.calls(app.id, account.id) <= account.callsPerHour) return;
  throw new GraphRefusal(400, {
    message:
      "(#80007) There have been too many calls to this WhatsApp Business account. Wait a bit and try again. For more " +
      "info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.",
    type: "OAuthException",
    code: 80007,
    error_subcode: 2494055,
  });
}
