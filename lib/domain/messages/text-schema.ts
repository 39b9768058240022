import { z } from "zod";
import type { Message, Text } from "./message";

const messageSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
}) as unknown as z.ZodType<Message>;

export const textSchema: z.ZodType<Text> = z.union([z.string(), messageSchema]);
