import type { AdAccountChoice, AdsAccess } from "@/lib/domain/ads/ad-row";
import { type AdsPermissions, leftOut } from "@/lib/domain/ads/ads-permissions";
import { can } from "@/lib/domain/permissions/permissions";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { readAdsPermissions } from "../../auth/token/read-ads-permissions";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { ServiceContext } from "../../gate/service-context";
import type { Database } from "../../store/open-database";

const maySee: Refusal = {
  kind: "ads-access-needed",
  reason: "adsNotAllowed",
};

function mayChange({ missing, signedInBy }: AdsPermissions): Refusal {
  const missingOnes = leftOut("change", missing.change);
  return missingOnes
    ? { kind: "ads-access-needed", reason: `adsChangeMissing.${signedInBy}`, params: { missing: missingOnes } }
    : { kind: "ads-access-needed", reason: "adsChangeNotAllowed" };
}

const viewOnly: Refusal = {
  kind: "not-allowed",
  reason: "adsViewOnly",
};

export async function readAdsAccess(waba: AuthorizedWaba, ctx: Pick<ServiceContext, "db">): Promise<AdsAccess> {
  const db = await ctx.db();
  const permissions = await readAdsPermissions(db, waba.userId);
  const { canRead, canChange: canManage } = permissions;
  const refusal = !canRead
    ? maySee
    : !can(waba, "ads:change")
      ? viewOnly
      : !canManage
        ? mayChange(permissions)
        : undefined;
  return {
    canRead,
    canChange: canManage && can(waba, "ads:change"),
    ...(refusal && { refusal }),
    accounts: canRead ? await accountsOf(db, waba) : [],
  };
}

async function accountsOf(db: Database, { wabaId, userId }: AuthorizedWaba): Promise<AdAccountChoice[]> {
  const rows = await db
    .selectFrom("ad_accounts")
    .innerJoin("ad_account_people", "ad_account_people.ad_account_id", "ad_accounts.id")
    .select(["ad_accounts.id", "ad_accounts.name", "ad_accounts.chosen"])
    .where("ad_accounts.waba_id", "=", wabaId)
    .where("ad_account_people.user_id", "=", userId)
    .orderBy("ad_accounts.name")
    .orderBy("ad_accounts.id")
    .execute();
  return rows.map(({ id, name, chosen }) => ({ id, name, chosen: chosen === 1 }));
}

/** The ad accounts to show: chosen, and visible to this person at Meta. */
export const shownAccounts = ({ accounts }: AdsAccess): string[] =>
  accounts.flatMap(({ id, chosen }) => (chosen ? [id] : []));
