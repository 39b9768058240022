import type { Sequence } from "@/lib/sequences/schema";
import type { SequencesTable } from "../store/tables";
import { contentHash } from "./content-hash";

/** The columns that follow from what Meta says of a sequence. */
export function toRow(sequence: Sequence) {
  const { id, name, message, unreadable, adStatus, changedAt } = sequence;
  const titles = (message?.ice_breakers ?? []).map(({ title }) => title);
  const searchable = [name, message?.text, message?.autofill_message?.content, ...titles, id];
  return {
    id,
    name,
    name_key: name.toLowerCase(),
    message: message && JSON.stringify(message),
    unreadable,
    ad_status: adStatus,
    ice_breaker_count: titles.length,
    search_text: searchable.filter(Boolean).join("\n").toLowerCase(),
    changed_at: changedAt,
    content_hash: contentHash(sequence),
  } satisfies Partial<SequencesTable>;
}
