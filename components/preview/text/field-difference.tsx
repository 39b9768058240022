import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";
import type { FieldChange } from "@/lib/domain/sequences/diff";
import { wordFields } from "@/lib/domain/sequences/word-fields";

/** Marks removed text by strike-through and added text by underline, not by colour only. */
export function FieldDifference({ change }: { change: FieldChange }) {
  const text = useMessageText();
  return (
    <li className="min-w-0 rounded-xl border border-line bg-sunk px-3 py-2">
      <p className="text-dim text-xs">{text(titleOf(change))}</p>
      <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]">
        {change.pieces.map(({ kind, text }, index) => {
          // Pieces have no identity but their position.
          const key = `${index}-${kind}`;
          if (kind === "removed")
            return (
              <del key={key} className="rounded-sm bg-red-soft text-red">
                {text}
              </del>
            );
          if (kind === "added")
            return (
              <ins key={key} className="rounded-sm bg-accent-soft text-accent underline-offset-3">
                {text}
              </ins>
            );
          return <span key={key}>{text}</span>;
        })}
      </p>
    </li>
  );
}

function titleOf({ field, kind, from, to }: FieldChange): Message {
  if (field !== "iceBreakers") return msg(`preview.fieldDifference.field.${kind}`, { field: wordFields[field].label });
  return msg(`preview.fieldDifference.iceBreaker.${kind}`, { from: (from ?? 0) + 1, place: (to ?? from ?? 0) + 1 });
}
