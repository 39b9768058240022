import { diffSequence, type FieldChange } from "@/lib/domain/sequences/diff";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { FieldDifference } from "./field-difference";

const noWords: SequenceWords = { name: "", text: "", autofill: "", iceBreakers: [] };

type Props = {
  /** With one side null, the other is shown without marks. */
  before: SequenceWords | null;
  after: SequenceWords | null;
  /** Said if nothing differs. */
  same: string;
};

/** Field by field, word by word. */
export function WordsDifference({ before, after, same }: Props) {
  const changes = diffSequence(before ?? noWords, after ?? noWords).filter(
    ({ kind, from, to }) => kind !== "moved" || from !== to,
  );
  if (changes.length === 0) return <p className="text-[13px] text-dim">{same}</p>;
  return (
    <ul className="grid gap-1.5">
      {changes.map((change) => (
        <FieldDifference
          key={`${change.field}-${change.from}-${change.to}`}
          change={before && after ? change : asWhole(change)}
        />
      ))}
    </ul>
  );
}

/** Without another side there is nothing to mark. */
function asWhole(change: FieldChange): FieldChange {
  return { ...change, pieces: [{ kind: "same", text: change.after || change.before }] };
}
