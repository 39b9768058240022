import { type AccountTimeZone, accountTimeZone } from "@/lib/domain/results/account-time-zone";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { Database } from "../store/open-database";
import { type StoreContext, storeContext } from "./store-context";

export type ChosenTimeZone = AccountTimeZone & { withoutChoice: AccountTimeZone };

/** In which time zone the account's days are counted, and in which it would be without a choice. */
export async function readTimeZone(db: Database, wabaId: string): Promise<ChosenTimeZone> {
  const account = await db
    .selectFrom("accounts")
    .leftJoin("webhook_settings", "webhook_settings.waba_id", "accounts.waba_id")
    .select(["accounts.timezone_id", "webhook_settings.time_zone"])
    .where("accounts.waba_id", "=", wabaId)
    .executeTakeFirst();
  const timezoneId = account?.timezone_id ?? null;
  return {
    ...accountTimeZone({ chosen: account?.time_zone ?? null, timezoneId }),
    withoutChoice: accountTimeZone({ chosen: null, timezoneId }),
  };
}

/** The same for somebody who may see the account. */
export async function loadTimeZone(
  { wabaId }: AuthorizedWaba,
  ctx: Pick<StoreContext, "db"> = storeContext,
): Promise<ChosenTimeZone> {
  return readTimeZone(await ctx.db(), wabaId);
}
