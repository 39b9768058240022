"use server";

import { operationIdSchema } from "@/lib/sequences/ads/operation-input";
import { defineAction } from "@/lib/server/gate/define-action";
import { retireSequence as carryOut } from "@/lib/server/operations/retire-sequence";

/** Deletes the old sequence when no ad uses it any more. There is no way back after it. */
export const retireSequence = defineAction({
  input: operationIdSchema,
  permission: "write",
  action: "operation.retire",
  subject: ({ operationId }) => operationId,
  handler: carryOut,
});
