import type { z } from "zod";
import type { Refusal, RefusalField } from "@/lib/domain/refusal/refusal";

export function explainInput(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const field = fieldOf(issue?.path ?? []);
  return {
    kind: "invalid-input",
    // Only messages of our own rules are written for people.
    title: issue?.code === "custom" ? issue.message : "This input isn't valid.",
    advice: "Nothing was sent to Meta. Correct it and try again.",
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
