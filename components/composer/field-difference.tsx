import type { SequenceWords } from "@/lib/sequences/schema";
import { type ComparedField, fieldLabels, fieldText } from "./changed-fields";

type FieldDifferenceProps = { field: ComparedField; before: SequenceWords; after: SequenceWords };

/** One field before and after, side by side where there is room. */
export function FieldDifference({ field, before, after }: FieldDifferenceProps) {
  return (
    <section aria-label={fieldLabels[field]}>
      <h3 className="mb-1.5 font-[550]">{fieldLabels[field]}</h3>
      <div className="grid gap-2 sm:grid-cols-2">
        <Side label="Live now" text={fieldText(before, field)} />
        <Side label="After publishing" text={fieldText(after, field)} />
      </div>
    </section>
  );
}

function Side({ label, text }: { label: string; text: string }) {
  return (
    <div className="min-w-0 rounded-xl border border-line bg-sunk px-3 py-2">
      <p className="text-dim text-xs">{label}</p>
      {text === "" ? (
        <p className="text-faint italic">Empty</p>
      ) : (
        <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]">
          {text}
        </p>
      )}
    </div>
  );
}
