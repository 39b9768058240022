import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { fieldText } from "@/lib/domain/sequences/changed-fields";
import { diffSequence } from "@/lib/domain/sequences/diff";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { wordFieldNames, wordFields } from "@/lib/domain/sequences/word-fields";
import { FieldDifference } from "./field-difference";

type Props = {
  /** With one side null, the other is shown without marks. */
  before: SequenceWords | null;
  after: SequenceWords | null;
  /** Said if nothing differs. */
  same: string;
};

/** Field by field, word by word. */
export function WordsDifference({ before, after, same }: Props) {
  if (!before || !after) return <WholeWords words={after ?? before} />;
  const changes = diffSequence(before, after).filter(({ kind, from, to }) => kind !== "moved" || from !== to);
  if (changes.length === 0) return <p className="text-[13px] text-dim">{same}</p>;
  return (
    <ul className="grid gap-1.5">
      {changes.map((change) => (
        <FieldDifference key={`${change.field}-${change.from}-${change.to}`} change={change} />
      ))}
    </ul>
  );
}

function WholeWords({ words }: { words: SequenceWords | null }) {
  const text = useMessageText();
  if (!words) return null;
  const written = wordFieldNames.filter((field) => fieldText(words, field) !== "");
  return (
    <dl className="grid gap-1.5">
      {written.map((field) => (
        <div key={field} className="min-w-0 rounded-xl border border-line bg-sunk px-3 py-2">
          <dt className="text-dim text-xs">{text(wordFields[field].label)}</dt>
          <dd dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]">
            {fieldText(words, field)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
