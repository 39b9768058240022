import { type AccountTimeZone, accountTimeZone } from "@/lib/domain/results/account-time-zone";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { Database } from "../store/open-database";
import { type StoreContext, storeContext } from "./store-context";

export type ChosenTimeZone = AccountTimeZone & { withoutChoice: AccountTimeZone };

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

export async function loadTimeZone(
  { wabaId }: AuthorizedWaba,
  ctx: Pick<StoreContext, "db"> = storeContext,
): Promise<ChosenTimeZone> {
  return readTimeZone(await ctx.db(), wabaId);
}
