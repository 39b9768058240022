import { z } from "zod";
import { withinLength } from "../sequences/input";
import { iceBreakerSchema, sequenceMessageSchema } from "../sequences/schema";

/** Generous, but bounds what one request stores. */
const MAX_TEXT_LENGTH = 100_000;
/** As much as a request may hold. */
const MAX_DRAFT_LENGTH = 1_000_000;
/** A whole number that both databases store. */
const MAX_TURN = 2_000_000_000;
const text = z.string().max(MAX_TEXT_LENGTH);

/** A draft may break the rules. */
const draftWordsSchema = z.object({
  name: text,
  text,
  autofill: text,
  iceBreakers: z.array(iceBreakerSchema).max(200),
});

export const draftContentSchema = z.object({
  words: draftWordsSchema,
  /** The live version of a change, or the copied sequence; null for neither. */
  base: z.object({ name: text, message: sequenceMessageSchema.nullable() }).nullable(),
  language: z.string().max(35).nullable(),
});

export const draftMarkSchema = z.object({ writer: z.uuid(), turn: z.int().nonnegative().max(MAX_TURN) });

/** `revision`: null if none. `mine`: earlier states whose answers may be lost; they are no conflict. */
export const draftSaveSchema = draftMarkSchema.extend({
  /** The sequence's id for a change; a new UUID for a new sequence. */
  draftId: z.string().min(1).max(64),
  isNew: z.boolean(),
  content: withinLength(draftContentSchema, MAX_DRAFT_LENGTH),
  revision: z.int().nullable(),
  mine: z.array(draftMarkSchema).max(50),
});

/** `saved`: the server has this state too. */
export const localDraftSchema = draftSaveSchema.omit({ draftId: true }).extend({
  saved: z.boolean(),
  changedAt: z.string(),
});

export type DraftContent = z.infer<typeof draftContentSchema>;
export type DraftMark = z.infer<typeof draftMarkSchema>;
export type DraftSave = z.infer<typeof draftSaveSchema>;
export type LocalDraft = z.infer<typeof localDraftSchema>;

export type StoredDraft = DraftMark & {
  draftId: string;
  isNew: boolean;
  content: DraftContent;
  revision: number;
  changedAt: string;
};

/** `conflict`: another tab saved, or removed (null), the draft; nothing was overwritten. */
export type DraftSaved = { state: "saved"; revision: number } | { state: "conflict"; draft: StoredDraft | null };
