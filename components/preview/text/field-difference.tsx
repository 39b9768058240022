import type { FieldChange } from "@/lib/domain/sequences/diff";
import { wordFields } from "@/lib/domain/sequences/word-fields";

/** One change, word by word: what goes is struck through, what comes is underlined, so that colour is not all. */
export function FieldDifference({ change }: { change: FieldChange }) {
  return (
    <li className="min-w-0 rounded-xl border border-line bg-sunk px-3 py-2">
      <p className="text-dim text-xs">{titleOf(change)}</p>
      <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]">
        {change.pieces.map(({ kind, text }, index) => {
          // Pieces have no identity but their place.
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

function titleOf({ field, kind, from, to }: FieldChange): string {
  if (field !== "iceBreakers")
    return kind === "changed" ? wordFields[field].label : `${wordFields[field].label}, ${kind}`;
  const place = (to ?? from ?? 0) + 1;
  if (kind === "moved") return `Ice breaker moved from ${(from ?? 0) + 1} to ${place}`;
  return kind === "changed" ? `Ice breaker ${place}` : `Ice breaker ${place}, ${kind}`;
}
