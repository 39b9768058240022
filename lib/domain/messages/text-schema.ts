import { z } from "zod";
import type { Message, Text } from "./message";

const messageSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
}) as unknown as z.ZodType<Message>;

/** Text as it is stored: a message, or the sentence itself in rows of older versions. */
export const textSchema: z.ZodType<Text> = z.union([z.string(), messageSchema]);
