import { type MessageKey, msg } from "@/lib/domain/messages/message";
import type { RefusalField } from "../refusal/refusal";
import { sequenceWordsSchema } from "../sequences/schema";
import type { Rule } from "./rule";

export const schemaErrors: Rule = (words) => {
  const { error } = sequenceWordsSchema.safeParse(words);
  return (error?.issues ?? []).map((issue) => {
    const field = issue.path.join(".") as RefusalField;
    return {
      id: `schema:${field}`,
      severity: "error",
      field,
      message: msg(issue.message as MessageKey),
      source: msg("checks.schemaErrors.metaRefuses"),
    };
  });
};
