import { z } from "zod";
import { iceBreakerSchema, sequenceMessageSchema } from "../sequences/schema";

/** Generous, so that nothing a person writes is refused; a bound all the same on what one request can store. */
const MAX_TEXT_LENGTH = 100_000;
const text = z.string().max(MAX_TEXT_LENGTH);

/** Words on the way: they may be wrong, for a draft is not held to the rules. */
const draftWordsSchema = z.object({
  name: text,
  text,
  autofill: text,
  iceBreakers: z.array(iceBreakerSchema).max(200),
});

/** What a draft holds, wherever it is kept. */
export const draftContentSchema = z.object({
  words: draftWordsSchema,
  /** The live version that a change started from; for a new sequence the one it is a copy of, or null. */
  base: z.object({ name: text, message: sequenceMessageSchema.nullable() }).nullable(),
  /** BCP 47 tag of the language that the words are to be translated into. */
  language: z.string().max(35).nullable(),
});

/** Names one state of a draft: the tab that wrote it and how many changes that tab had made. */
export const draftMarkSchema = z.object({ writer: z.uuid(), turn: z.int().nonnegative() });

/**
 * One save. `revision` is the last one the browser knows of (null: none). `mine` are states that these words go on from
 * and whose answer may have been lost: finding one of them stored is no conflict.
 */
export const draftSaveSchema = draftMarkSchema.extend({
  /** The sequence's id for a change to it, a fresh UUID for a new sequence. */
  draftId: z.string().min(1).max(64),
  isNew: z.boolean(),
  content: draftContentSchema,
  revision: z.int().nullable(),
  mine: z.array(draftMarkSchema).max(50),
});

/** How a draft is kept in the browser. `saved`: our server has this very state too. */
export const localDraftSchema = draftSaveSchema.omit({ draftId: true }).extend({
  saved: z.boolean(),
  /** ISO 8601 in UTC. */
  changedAt: z.string(),
});

export type DraftContent = z.infer<typeof draftContentSchema>;
export type DraftMark = z.infer<typeof draftMarkSchema>;
export type DraftSave = z.infer<typeof draftSaveSchema>;
export type LocalDraft = z.infer<typeof localDraftSchema>;

/** How our server keeps a draft. `revision` grows with every save. */
export type StoredDraft = DraftMark & {
  draftId: string;
  isNew: boolean;
  content: DraftContent;
  revision: number;
  /** ISO 8601 in UTC. */
  changedAt: string;
};

/** `conflict`: another tab or device saved or removed (null) the draft meanwhile; nothing was overwritten. */
export type DraftSaved = { state: "saved"; revision: number } | { state: "conflict"; draft: StoredDraft | null };
