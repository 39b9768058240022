"use server";

import { operationUndoSchema } from "@/lib/sequences/ads/operation-input";
import { defineAction } from "@/lib/server/gate/define-action";
import { undoOperation as carryOut } from "@/lib/server/operations/undo-operation";

/** Puts the old creatives back, behind the answer: fetch the operation until it is no longer running. */
export const undoOperation = defineAction({
  input: operationUndoSchema,
  permission: "write",
  action: "operation.undo",
  subject: ({ operationId }) => operationId,
  handler: carryOut,
});
