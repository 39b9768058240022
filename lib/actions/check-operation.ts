"use server";

import { operationIdSchema } from "@/lib/sequences/ads/operation-input";
import { defineAction } from "@/lib/server/gate/define-action";
import { checkOperation as carryOut } from "@/lib/server/operations/check-operation";

/** The dry run, behind the answer: fetch the operation until it is no longer running. */
export const checkOperation = defineAction({
  input: operationIdSchema,
  permission: "write",
  action: "operation.check",
  subject: ({ operationId }) => operationId,
  handler: carryOut,
});
