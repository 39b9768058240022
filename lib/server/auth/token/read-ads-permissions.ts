import { type AdsPermissions, adsPermissionsOf } from "@/lib/domain/ads/ads-permissions";
import type { Database } from "@/lib/server/store/open-database";
import { readIds } from "@/lib/server/store/read-json";

/** What a person's stored token may do with ads, as of their last sign-in; asks Meta nothing. */
export async function readAdsPermissions(db: Database, userId: string): Promise<AdsPermissions> {
  const row = await db
    .selectFrom("connections")
    .select(["kind", "scopes"])
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return adsPermissionsOf(row?.kind ?? "facebook", readIds(row?.scopes ?? null, `connections.scopes ${userId}`));
}
