"use server";

import { operationIdSchema } from "@/lib/sequences/ads/operation-input";
import { defineAction } from "@/lib/server/gate/define-action";
import { deleteOrphans as carryOut } from "@/lib/server/operations/delete-orphans";

/** Deletes the creatives at Meta that an operation made and that no ad uses. */
export const deleteOrphans = defineAction({
  input: operationIdSchema,
  permission: "write",
  action: "operation.tidy",
  subject: ({ operationId }) => operationId,
  handler: carryOut,
});
