import { z } from "zod";

const id = z.string().min(1).max(64);
/** More ads than anybody looks through; a bound on what one request can start. */
const adIds = z.array(id).min(1).max(500);

/** `changeId` is minted by the browser: the same start sent twice makes one change. */
export const changeStartSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("attach"), changeId: z.uuid(), sequenceId: id, adIds }),
  z.object({ kind: z.literal("replace"), changeId: z.uuid(), oldSequenceId: id, sequenceId: id, adIds }),
  z.object({ kind: z.literal("detach"), changeId: z.uuid(), oldSequenceId: id.optional(), adIds }),
  z.object({ kind: z.literal("change"), changeId: z.uuid(), oldSequenceId: id }),
]);

export const changeIdSchema = z.object({ changeId: z.uuid() });

/** The ads of a change that has not begun to switch; they replace those chosen before. */
export const chosenAdsSchema = changeIdSchema.extend({ adIds });

/** `adIds`: undo these only; all that were switched when left out. */
export const changeUndoSchema = changeIdSchema.extend({ adIds: adIds.optional() });

export type ChangeStart = z.infer<typeof changeStartSchema>;
export type ChosenAds = z.infer<typeof chosenAdsSchema>;
export type ChangeUndo = z.infer<typeof changeUndoSchema>;
export type ChangeRef = z.infer<typeof changeIdSchema>;
