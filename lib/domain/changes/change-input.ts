import { z } from "zod";

const id = z.string().min(1).max(64);
/** Bounds what one request can start. */
const adIds = z.array(id).min(1).max(500);

/** The browser creates `changeId`, so a repeated start makes one change. */
export const liveChangeStartSchema = z.object({ kind: z.literal("change"), changeId: z.uuid(), oldSequenceId: id });

export const adsChangeStartSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("attach"), changeId: z.uuid(), sequenceId: id, adIds }),
  z.object({ kind: z.literal("replace"), changeId: z.uuid(), oldSequenceId: id, sequenceId: id, adIds }),
  z.object({ kind: z.literal("detach"), changeId: z.uuid(), oldSequenceId: id.optional(), adIds }),
]);

export const changeIdSchema = z.object({ changeId: z.uuid() });

export const chosenAdsSchema = changeIdSchema.extend({ adIds });

export const changeUndoSchema = changeIdSchema.extend({ adIds: adIds.optional() });

export type ChangeStart = z.infer<typeof adsChangeStartSchema> | z.infer<typeof liveChangeStartSchema>;
export type ChosenAds = z.infer<typeof chosenAdsSchema>;
export type ChangeUndo = z.infer<typeof changeUndoSchema>;
export type ChangeRef = z.infer<typeof changeIdSchema>;
