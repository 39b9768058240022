import { getFacebookPage } from "@/lib/graph/edges/list-facebook-pages";
import { listPhoneNumbers } from "@/lib/graph/edges/list-phone-numbers";
import type { GraphClient } from "@/lib/graph/graph-client";
import type { GraphAd } from "@/lib/graph/parse-ad";
import type { AdWish } from "@/lib/sequences/ads/check-ad";
import { unlessClosed } from "../accounts/unless-closed";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { readSyncState, sequencesOf } from "../mirror/sync-state";
import type { Database } from "../store/open-database";
import { oncePerClient } from "./once-per-client";

type Known = Pick<AdWish, "numbers" | "pageNumber" | "isOwn">;

/** What the checks of an ad need to know around it: this account's numbers, its Page's number, which sequences are ours. */
export async function whatIsKnown(
  { wabaId }: AuthorizedWaba,
  client: GraphClient,
  db: Database,
  ad: GraphAd,
): Promise<Known> {
  const numbers = await oncePerClient(client, "numbers", () => unlessClosed(listPhoneNumbers(client, wabaId)));
  const pageId = ad.adSet?.whatsappNumber ? null : ad.adSet?.pageId;
  const page = pageId
    ? await oncePerClient(client, `page ${pageId}`, () => unlessClosed(getFacebookPage(client, pageId)))
    : null;
  const { greeting } = ad.creative ?? {};
  const ours = greeting?.kind === "sequence" ? await isMirrored(db, wabaId, greeting.sequenceId) : true;
  return {
    numbers: numbers?.flatMap(({ displayPhoneNumber }) => displayPhoneNumber ?? []) ?? null,
    pageNumber: page?.whatsappNumber ?? null,
    isOwn: () => ours,
  };
}

/** Whether the sequence is one of ours, as far as the mirror tells. */
async function isMirrored(db: Database, wabaId: string, sequenceId: string): Promise<boolean> {
  const row = await db
    .selectFrom("sequences")
    .select("id")
    .where("waba_id", "=", wabaId)
    .where("id", "=", sequenceId)
    .executeTakeFirst();
  // A mirror that was never filled knows of none and says nothing.
  return row !== undefined || (await readSyncState(db, sequencesOf(wabaId))).checked_at === null;
}
