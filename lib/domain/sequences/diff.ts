import { type DiffPiece, diffWords } from "../text/diff/diff-words";
import type { SequenceWords } from "./schema";
import { textFieldNames, type WordFieldName, wordFields } from "./word-fields";

export type FieldChange = {
  field: WordFieldName;
  kind: "added" | "removed" | "changed" | "moved";
  before: string;
  after: string;
  pieces: DiffPiece[];
  from?: number | null;
  to?: number | null;
};

function changeOf(field: FieldChange["field"], before: string, after: string): FieldChange {
  const kind = before === "" ? "added" : after === "" ? "removed" : "changed";
  return { field, kind, before, after, pieces: diffWords(before, after) };
}

const unix = (text: string) => text.replaceAll("\r\n", "\n");

export function diffSequence(before: SequenceWords, after: SequenceWords): FieldChange[] {
  const fields = textFieldNames
    .filter((field) => unix(before[field]) !== unix(after[field]))
    .map((field) => changeOf(field, unix(before[field]), unix(after[field])));
  const { textsOf: titlesOf } = wordFields.iceBreakers;
  return [...fields, ...diffIceBreakers(titlesOf(before), titlesOf(after))];
}

/** Equal titles match anywhere; others match by place. Moved means a changed order among kept ones. */
function diffIceBreakers(before: string[], after: string[]): FieldChange[] {
  const oldPlaces = new Map<string, number[]>();
  before.forEach((title, index) => {
    oldPlaces.set(title, [...(oldPlaces.get(title) ?? []), index]);
  });
  const from = after.map((title) => oldPlaces.get(title)?.shift() ?? null);
  const lost = new Set(before.map((_, index) => index).filter((index) => !from.includes(index)));
  const inOrder = longestRising(from.filter((place) => place !== null));

  const changes = after.flatMap((title, to): FieldChange[] => {
    const place = from[to] ?? null;
    if (place !== null) {
      if (inOrder.has(place)) return [];
      const pieces: DiffPiece[] = [{ kind: "same", text: title }];
      return [{ field: "iceBreakers", kind: "moved", before: title, after: title, pieces, from: place, to }];
    }
    const reworded = lost.delete(to);
    return [{ ...changeOf("iceBreakers", reworded ? (before[to] ?? "") : "", title), from: reworded ? to : null, to }];
  });
  const removed = [...lost].map(
    (place): FieldChange => ({ ...changeOf("iceBreakers", before[place] ?? "", ""), from: place, to: null }),
  );
  return [...changes, ...removed];
}

/** Longest increasing subsequence: these didn't move. */
function longestRising(places: number[]): Set<number> {
  let best: number[] = [];
  const endings = places.map((): number[] => []);
  places.forEach((place, index) => {
    const earlier = endings.slice(0, index).filter((run) => (run.at(-1) ?? -1) < place);
    const longest = earlier.reduce<number[]>((one, other) => (other.length > one.length ? other : one), []);
    endings[index] = [...longest, place];
    if (longest.length + 1 > best.length) best = [...longest, place];
  });
  return new Set(best);
}
