import { z } from "zod";
import { iceBreakerSchema } from "../sequences/schema";
import type { AdIssue, AdStory, Greeting } from "./ad-row";

export const greetingWordsSchema = z.object({
  name: z.string(),
  text: z.string(),
  autofill: z.string(),
  iceBreakers: z.array(iceBreakerSchema),
});

export const greetingSchema: z.ZodType<Greeting> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("sequence"), sequenceId: z.string() }),
  z.object({ kind: z.literal("own"), words: greetingWordsSchema }),
  z.object({ kind: z.literal("nothing") }),
]);

const text = z.string().nullable();

export const adStorySchema: z.ZodType<AdStory> = z.object({ text, headline: text, pictureUrl: text });

export const adIssuesSchema: z.ZodType<AdIssue[]> = z.array(
  z.object({ code: z.number().nullable(), summary: z.string(), message: z.string() }),
);
