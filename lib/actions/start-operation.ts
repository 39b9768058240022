"use server";

import { operationStartSchema } from "@/lib/sequences/ads/operation-input";
import { defineAction } from "@/lib/server/gate/define-action";
import { startOperation as carryOut } from "@/lib/server/operations/start-operation";

/** Writes the wish down; nothing is changed at Meta. A change that is open already is answered as it stands. */
export const startOperation = defineAction({
  input: operationStartSchema,
  permission: "write",
  action: "operation.start",
  subject: ({ operationId }) => operationId,
  handler: carryOut,
});
