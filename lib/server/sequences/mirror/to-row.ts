import { nameKey } from "@/lib/domain/sequences/name-key";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { searchText } from "@/lib/domain/sequences/search-text";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";
import type { SequencesTable } from "../../store/tables";
import { contentHash } from "../create/content-hash";

export function toRow(sequence: Sequence) {
  const { id, name, message, unreadable, adStatus, changedAt } = sequence;
  return {
    id,
    name,
    name_key: nameKey(name),
    message: message && JSON.stringify(message),
    unreadable,
    ad_status: adStatus,
    ice_breaker_count: message?.ice_breakers?.length ?? 0,
    search_text: foldForSearch(searchText(sequence)),
    changed_at: changedAt,
    content_hash: contentHash(sequence),
  } satisfies Partial<SequencesTable>;
}
