import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { AdsTable } from "../../store/ads-tables";
import type { Tables } from "../../store/tables";

export type Span = { adId: string; greetsWith: AdsTable["greets_with"]; sequenceId: string | null; fromAt: string };

export async function openSpans(tx: Transaction<Tables>, wabaId: string, spans: readonly Span[]): Promise<void> {
  if (spans.length === 0) return;
  await tx
    .insertInto("ad_sequence_spans")
    .values(
      spans.map(({ adId, greetsWith, sequenceId, fromAt }) => ({
        id: randomUUID(),
        waba_id: wabaId,
        ad_id: adId,
        greets_with: greetsWith,
        sequence_id: sequenceId,
        from_at: fromAt,
        until_at: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function closeSpans(
  tx: Transaction<Tables>,
  wabaId: string,
  adIds: readonly string[],
  untilAt: string,
): Promise<void> {
  if (adIds.length === 0) return;
  await tx
    .updateTable("ad_sequence_spans")
    .set({ until_at: untilAt })
    .where("waba_id", "=", wabaId)
    .where("ad_id", "in", adIds)
    .where("until_at", "is", null)
    .execute();
}

/** Ends the span and opens the next at `at`, moved past the span's start if clocks disagree. No-op if unchanged. */
export async function turnSpan(
  tx: Transaction<Tables>,
  wabaId: string,
  { adId, greetsWith, sequenceId }: Omit<Span, "fromAt">,
  at: string,
): Promise<void> {
  const open = await tx
    .selectFrom("ad_sequence_spans")
    .select(["greets_with", "sequence_id", "from_at"])
    .where("waba_id", "=", wabaId)
    .where("ad_id", "=", adId)
    .where("until_at", "is", null)
    .executeTakeFirst();
  if (open && open.greets_with === greetsWith && open.sequence_id === sequenceId) return;
  const turnedAt = open && open.from_at > at ? open.from_at : at;
  await closeSpans(tx, wabaId, [adId], turnedAt);
  await openSpans(tx, wabaId, [{ adId, greetsWith, sequenceId, fromAt: turnedAt }]);
}
