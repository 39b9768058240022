"use server";

import { operationIdSchema } from "@/lib/sequences/ads/operation-input";
import { defineAction } from "@/lib/server/gate/define-action";
import { endOperation as carryOut } from "@/lib/server/operations/end-operation";

/** Closes an operation, or gives it up: what was switched stays switched. */
export const endOperation = defineAction({
  input: operationIdSchema,
  permission: "write",
  action: "operation.end",
  subject: ({ operationId }) => operationId,
  handler: carryOut,
});
