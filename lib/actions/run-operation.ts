"use server";

import { operationIdSchema } from "@/lib/sequences/ads/operation-input";
import { defineAction } from "@/lib/server/gate/define-action";
import { runOperation as carryOut } from "@/lib/server/operations/run-operation";

/** Switches the ads, or goes on where it was interrupted, behind the answer: fetch the operation until it is no longer running. */
export const runOperation = defineAction({
  input: operationIdSchema,
  permission: "write",
  action: "operation.run",
  subject: ({ operationId }) => operationId,
  handler: carryOut,
});
