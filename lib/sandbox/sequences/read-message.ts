import { z } from "zod";

/** What Meta would surely refuse; lengths are undocumented. */
const messageSchema = z.looseObject({
  text: z.string().refine((text) => text.trim() !== "", "must not be empty"),
  autofill_message: z.looseObject({ content: z.string() }).nullish(),
  ice_breakers: z
    .array(z.looseObject({ title: z.string().refine((title) => title.trim() !== "", "must not be empty") }))
    .refine((all) => new Set(all.map(({ title }) => title.trim())).size === all.length, "must not repeat a title")
    .nullish(),
});

/** `problem` names the field. */
export type ReadMessage = { json: string } | { problem: string };

/** Accepts an object or JSON text; keeps unknown fields. */
export function readMessage(value: unknown): ReadMessage {
  const object = typeof value === "string" ? parseJson(value) : value;
  const parsed = messageSchema.safeParse(object);
  if (parsed.success) return { json: JSON.stringify(object) };
  const issue = parsed.error.issues[0];
  const path = ["welcome_message_sequence", ...(issue?.path ?? [])].join(".");
  return { problem: `${path}: ${issue?.message ?? "unreadable"}.` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
