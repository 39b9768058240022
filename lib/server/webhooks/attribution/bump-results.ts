import type { Transaction } from "kysely";
import { NO_LEASE } from "../../lease/lease";
import type { Tables } from "../../store/tables";
import type { AccountContext } from "./account-context";

/** `heardAt` is set if the news came from Meta. */
export async function bumpResults(
  tx: Transaction<Tables>,
  accounts: readonly Pick<AccountContext, "wabaId" | "knownWith" | "timeZone">[],
  { heardAt = null }: { heardAt?: string | null } = {},
): Promise<void> {
  const sorted = [...accounts].sort((a, b) => (a.wabaId < b.wabaId ? -1 : 1));
  if (sorted.length === 0) return;
  await tx
    .insertInto("webhook_states")
    .values(
      sorted.map(({ wabaId, knownWith, timeZone }) => ({
        waba_id: wabaId,
        revision: 1,
        last_heard_at: heardAt,
        attributed_with: knownWith,
        time_zone: timeZone,
        ...NO_LEASE,
      })),
    )
    .onConflict((conflict) =>
      conflict.column("waba_id").doUpdateSet((eb) => ({
        revision: eb("webhook_states.revision", "+", 1),
        last_heard_at: eb.fn.coalesce("excluded.last_heard_at", "webhook_states.last_heard_at"),
      })),
    )
    .execute();
}
