import { z } from "zod";
import { parseJson } from "@/lib/domain/sequences/parse-json";
import { type Sequence, type SequenceMessage, sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import { parseTime } from "./parse-time";
import { wireId } from "./wire";

const rowSchema = z.looseObject({
  sequence_id: wireId.nullish().catch(null),
  id: wireId.nullish().catch(null),
  name: z.string().catch(""),
  welcome_message_sequence: z.unknown().optional(),
  is_used_in_ad: z.boolean().nullish().catch(null),
  last_update_time: z.unknown().optional(),
});

/**
 * Accepts a row of the edge (`sequence_id`, per the guide) or the node (`id`, per the SDK); null without an id. Keeps
 * an unparsable message as `unreadable`: one bad row must not cost the page.
 */
export function parseSequence(wire: unknown): Sequence | null {
  const row = rowSchema.safeParse(wire).data;
  const id = row?.sequence_id ?? row?.id;
  if (!row || !id) return null;
  const message = parseMessage(row.welcome_message_sequence);
  return {
    id,
    name: row.name,
    message,
    unreadable: message ? null : asText(row.welcome_message_sequence ?? row),
    adStatus: row.is_used_in_ad === true ? "in_ad" : row.is_used_in_ad === false ? "not_in_ad" : "unknown",
    changedAt: parseTime(row.last_update_time),
  };
}

function parseMessage(wire: unknown): SequenceMessage | null {
  try {
    return sequenceMessageSchema.safeParse(typeof wire === "string" ? parseJson(wire) : wire).data ?? null;
  } catch {
    return null;
  }
}

function asText(wire: unknown): string {
  return typeof wire === "string" ? wire : JSON.stringify(wire);
}
