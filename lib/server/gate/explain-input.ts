import type { z } from "zod";
import { type MessageKey, msg } from "@/lib/domain/messages/message";
import type { Refusal, RefusalField } from "@/lib/domain/refusal/refusal";

export function explainInput(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const field = fieldOf(issue?.path ?? []);
  return {
    kind: "invalid-input",
    // Only messages of our own rules are keys of the catalogue.
    ...(issue?.code === "custom"
      ? { reason: "inputProblem", params: { problem: msg(issue.message as MessageKey) } }
      : { reason: "inputInvalid" }),
    ...(field ? { field } : {}),
  };
}

function fieldOf(path: readonly PropertyKey[]): RefusalField | undefined {
  const at = path.lastIndexOf("iceBreakers");
  const index = path[at + 1];
  if (at >= 0) return typeof index === "number" ? `iceBreakers.${index}.title` : "iceBreakers";
  const last = path.at(-1);
  return last === "name" || last === "text" || last === "autofill" ? last : undefined;
}
