import { type AdsPermissions, adsPermissionsOf } from "@/lib/domain/ads/ads-permissions";
import type { Database } from "@/lib/server/store/open-database";
import { readIds } from "@/lib/server/store/read-json";

/** As of the last sign-in; makes no call to Meta. */
export async function readAdsPermissions(db: Database, userId: string): Promise<AdsPermissions> {
  const row = await db
    .selectFrom("connections")
    .select(["kind", "scopes"])
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return adsPermissionsOf(row?.kind ?? "facebook", readIds(row?.scopes ?? null, `connections.scopes ${userId}`));
}
