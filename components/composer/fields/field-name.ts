import { type Message, msg } from "@/lib/domain/messages/message";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import { wordFields } from "@/lib/domain/sequences/word-fields";

/** A field's name where the field isn't visible: "Ice breaker 2". */
export function fieldName(field: RefusalField): Message {
  const place = /^iceBreakers\.(\d+)\./.exec(field)?.[1];
  if (place !== undefined) return msg("composer.fieldName.iceBreaker", { value: Number(place) + 1 });
  return wordFields[field as keyof typeof wordFields].label;
}
