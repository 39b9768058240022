import { attribute } from "@/lib/domain/results/attribute";
import { comparableText } from "@/lib/domain/results/comparable-text";
import { accountDay } from "../../results/account-day";
import type { ConversationsTable } from "../../store/conversation-tables";
import type { AccountContext } from "./account-context";

const CHANGING = [
  ...(["day", "method", "certainty", "sequence_id", "version_id"] as const),
  ...(["opening", "ice_breaker", "first_text"] as const),
] as const;

export type ChangingColumns = Pick<ConversationsTable, (typeof CHANGING)[number]>;

export type Move = { from: ConversationsTable; to: ChangingColumns };

export function reattributed(row: ConversationsTable, { words, timeZone }: AccountContext): Move | null {
  const text = row.first_text === null ? null : comparableText(row.first_text);
  const first = row.first_text_key === null ? null : { key: row.first_text_key, text };
  const start = { at: row.at, ref: row.ref, adId: row.ad_id, greetingKey: row.greeting_key, first };
  const { method, certainty, sequenceId, versionId, opening, iceBreaker } = attribute(start, words);
  // Without the text an edit can't be recognised again; keep the earlier result.
  const isStillEdited =
    row.opening === "edited" && opening === "other" && text === null && versionId === row.version_id;
  const isTyped = opening === "other" || opening === "edited";
  const to: ChangingColumns = {
    ...{ day: accountDay(Date.parse(row.at), timeZone), method, certainty },
    ...{ sequence_id: sequenceId, version_id: versionId, ice_breaker: iceBreaker },
    opening: isStillEdited ? "edited" : opening,
    first_text: isTyped ? row.first_text : null,
  };
  return CHANGING.some((column) => row[column] !== to[column]) ? { from: row, to } : null;
}
