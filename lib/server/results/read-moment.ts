import type { Results } from "@/lib/domain/results/results";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { accountToday } from "./account-today";
import type { StoreContext } from "./store-context";

export type Moment = Pick<Results, "revision" | "timeZone" | "today" | "lastHeardAt">;

/** Read before the counts: newer counts cost one more fetch, older ones would stay. */
export async function readMoment(waba: AuthorizedWaba, ctx: StoreContext): Promise<Moment> {
  const db = await ctx.db();
  const state = await db
    .selectFrom("webhook_states")
    .select(["revision", "last_heard_at"])
    .where("waba_id", "=", waba.wabaId)
    .executeTakeFirst();
  return {
    ...(await accountToday(db, waba.wabaId, ctx.now())),
    revision: state?.revision ?? 0,
    lastHeardAt: state?.last_heard_at ?? null,
  };
}
