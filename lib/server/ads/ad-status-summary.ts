import type { AttachRequest } from "@/lib/domain/changes/check-ad";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { nullIfForbidden } from "@/lib/graph/client/null-if-forbidden";
import { listPhoneNumbers } from "@/lib/graph/edges/accounts/list-phone-numbers";
import { getFacebookPage } from "@/lib/graph/edges/ads/list-facebook-pages";
import type { GraphAd } from "@/lib/graph/parse/parse-ad";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { readSyncState, sequencesOf } from "../mirror/sync-state";
import type { Database } from "../store/open-database";
import { oncePerClient } from "./once-per-client";

type Known = Pick<AttachRequest, "numbers" | "pageNumber" | "isOwn">;

export async function adStatusSummary(
  { wabaId }: AuthorizedWaba,
  client: GraphClient,
  db: Database,
  ad: GraphAd,
): Promise<Known> {
  const numbers = await oncePerClient(client, "numbers", () => nullIfForbidden(listPhoneNumbers(client, wabaId)));
  const pageId = ad.adSet?.whatsappNumber ? null : ad.adSet?.pageId;
  const page = pageId
    ? await oncePerClient(client, `page ${pageId}`, () => nullIfForbidden(getFacebookPage(client, pageId)))
    : null;
  const { greeting } = ad.creative ?? {};
  const ours = greeting?.kind === "sequence" ? await isMirrored(db, wabaId, greeting.sequenceId) : true;
  return {
    numbers: numbers?.flatMap(({ displayPhoneNumber }) => displayPhoneNumber ?? []) ?? null,
    pageNumber: page?.whatsappNumber ?? null,
    isOwn: () => ours,
  };
}

async function isMirrored(db: Database, wabaId: string, sequenceId: string): Promise<boolean> {
  const row = await db
    .selectFrom("sequences")
    .select("id")
    .where("waba_id", "=", wabaId)
    .where("id", "=", sequenceId)
    .executeTakeFirst();
  // A mirror that was never filled can't say that a sequence is unknown.
  return row !== undefined || (await readSyncState(db, sequencesOf(wabaId))).checked_at === null;
}
