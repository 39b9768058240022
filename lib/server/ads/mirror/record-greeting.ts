import type { Transaction } from "kysely";
import type { Greeting } from "@/lib/domain/ads/ad-row";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { bumpRevision } from "../../mirror/sync-state";
import type { Tables } from "../../store/tables";
import { adsOf } from "./ads-mirror";
import { turnSpan } from "./spans";

/** Records in mirror, history and audit that Overture gave an ad another creative. */
export async function recordGreeting(
  tx: Transaction<Tables>,
  { wabaId, userId }: AuthorizedWaba,
  change: { adId: string; creativeId: string; greeting: Greeting; changeId: string },
  now: Date,
): Promise<void> {
  const { adId, creativeId, greeting, changeId } = change;
  const sequenceId = greeting.kind === "sequence" ? greeting.sequenceId : null;
  await tx
    .updateTable("ads")
    .set({
      creative_id: creativeId,
      greets_with: greeting.kind,
      sequence_id: sequenceId,
      own_greeting: greeting.kind === "own" ? JSON.stringify(greeting.words) : null,
      // No answer has this hash, so the next listing compares the ad in full.
      content_hash: "",
      touched_at: now.toISOString(),
    })
    .where("waba_id", "=", wabaId)
    .where("id", "=", adId)
    .execute();
  await turnSpan(tx, wabaId, { adId, greetsWith: greeting.kind, sequenceId }, now.toISOString());
  await bumpRevision(tx, adsOf(wabaId));
  const detail = { changeId, creativeId, greetsWith: greeting.kind, sequenceId };
  await writeAudit(tx, { wabaId, userId, action: "ad.switch", subjectId: adId, outcome: "done", detail }, now);
}
