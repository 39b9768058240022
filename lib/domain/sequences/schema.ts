import { z } from "zod";
import type { MessageKey } from "../messages/message";

export const iceBreakerSchema = z.looseObject({ title: z.string() });

/** Wire format; unknown fields survive a round trip. */
export const sequenceMessageSchema = z.looseObject({
  text: z.string(),
  autofill_message: z.looseObject({ content: z.string() }).nullish(),
  ice_breakers: z.array(iceBreakerSchema).nullish(),
});

/** Errors are only what Meta would refuse; lengths are warnings in `checks.ts`. Messages of issues are catalogue keys. */
export const sequenceWordsSchema = z
  .object({
    name: z.string().refine((name) => name.trim() !== "", "sequences.schema.nameMissing" satisfies MessageKey),
    text: z.string().refine((text) => text.trim() !== "", "sequences.schema.textMissing" satisfies MessageKey),
    autofill: z.string(),
    iceBreakers: z.array(iceBreakerSchema),
  })
  .superRefine(({ iceBreakers }, context) => {
    const seen = new Set<string>();
    iceBreakers.forEach(({ title }, index) => {
      const key = title.trim().toLocaleLowerCase();
      const message: MessageKey | null =
        key === "" ? "sequences.schema.questionEmpty" : seen.has(key) ? "sequences.schema.questionTwice" : null;
      if (message) context.addIssue({ code: "custom", path: ["iceBreakers", index, "title"], message });
      seen.add(key);
    });
  });

export type IceBreaker = z.infer<typeof iceBreakerSchema>;
export type SequenceMessage = z.infer<typeof sequenceMessageSchema>;
export type SequenceWords = z.infer<typeof sequenceWordsSchema>;

/** A row without a status is `unknown`, never `not_in_ad`. */
export type AdStatus = "in_ad" | "not_in_ad" | "unknown";

/** Exactly one of `message` and `unreadable` is set. */
export type Sequence = {
  id: string;
  name: string;
  message: SequenceMessage | null;
  unreadable: string | null;
  adStatus: AdStatus;
  changedAt: string | null;
};
