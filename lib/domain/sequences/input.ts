import { z } from "zod";
import type { MessageKey } from "../messages/message";
import { sequenceMessageSchema, sequenceWordsSchema } from "./schema";

/** Far above any sequence. Three of them fit into the body of one server action. */
const MAX_JSON_LENGTH = 300_000;

/** Bounds all of a value, unknown fields included, and says so in its JSON Schema. */
export function withinLength<Schema extends z.ZodType>(schema: Schema, maxJsonLength = MAX_JSON_LENGTH): Schema {
  const fits = (value: unknown) => (JSON.stringify(value)?.length ?? 0) <= maxJsonLength;
  return schema.refine(fits, "sequences.schema.tooLong" satisfies MessageKey).meta({ maxJsonLength });
}

export const sequenceWordsInput = withinLength(sequenceWordsSchema);

export const sequenceMessageInput = withinLength(sequenceMessageSchema);

/** What a form started from; `message` is null if it was unreadable. */
export const sequenceBaseInput = withinLength(
  z.object({ name: z.string(), message: sequenceMessageSchema.nullable() }),
);
