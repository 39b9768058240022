import { z } from "zod";

const id = z.string().min(1).max(64);
/** More ads than anybody looks through; a bound on what one request can start. */
const adIds = z.array(id).min(1).max(500);

/** `operationId` is minted by the browser: the same start sent twice makes one operation. */
export const operationStartSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("attach"), operationId: z.uuid(), sequenceId: id, adIds }),
  z.object({ kind: z.literal("replace"), operationId: z.uuid(), oldSequenceId: id, sequenceId: id, adIds }),
  z.object({ kind: z.literal("detach"), operationId: z.uuid(), oldSequenceId: id.optional(), adIds }),
  z.object({ kind: z.literal("change"), operationId: z.uuid(), oldSequenceId: id }),
]);

export const operationIdSchema = z.object({ operationId: z.uuid() });

/** The ads of an operation that has not begun to switch; they replace those chosen before. */
export const chosenAdsSchema = operationIdSchema.extend({ adIds });

/** `adIds`: undo these only; all that were switched when left out. */
export const operationUndoSchema = operationIdSchema.extend({ adIds: adIds.optional() });

export type OperationStart = z.infer<typeof operationStartSchema>;
export type ChosenAds = z.infer<typeof chosenAdsSchema>;
export type OperationUndo = z.infer<typeof operationUndoSchema>;
export type OperationRef = z.infer<typeof operationIdSchema>;
