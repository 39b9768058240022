"use server";

import { defineAction } from "@/lib/server/gate/define-action";
import { createSequence as create, newSequenceSchema } from "@/lib/server/sequences/create-sequence";

export const createSequence = defineAction({
  input: newSequenceSchema,
  permission: "write",
  action: "sequence.create",
  handler: create,
});
