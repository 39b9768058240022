import type { RefusalField } from "@/lib/domain/refusal/refusal";
import type { GraphError } from "@/lib/graph/client/graph-error";

/** By the parameter Meta names, else by its message; undefined if neither names a field. */
export function fieldOf({ param, message, userMessage }: GraphError): RefusalField | undefined {
  return (param ? fromParam(param) : undefined) ?? fromWords(`${message} ${userMessage ?? ""}`);
}

function fromParam(param: string): RefusalField | undefined {
  const [head, index] = param.split(".");
  if (head === "name" || head === "text") return head;
  if (head === "welcome_message_sequence") return "text";
  if (head === "autofill_message") return "autofill";
  if (head !== "ice_breakers") return undefined;
  return index && /^\d+$/.test(index) ? `iceBreakers.${Number(index)}.title` : "iceBreakers";
}

function fromWords(words: string): RefusalField | undefined {
  if (/ice[ _-]?breakers?|quick repl/i.test(words)) return "iceBreakers";
  if (/autofill|pre-?filled/i.test(words)) return "autofill";
  if (/welcome (message )?text|message text|\btext\b/i.test(words)) return "text";
  return /\bname\b/i.test(words) ? "name" : undefined;
}
