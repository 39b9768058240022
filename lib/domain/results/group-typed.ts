import type { TypedGroup } from "./results";
import { typedKey } from "./typed-key";

export type TypedText = { sequenceId: string | null; text: string };

const mostExamples = 4;

/** Largest group first; `text` is the most common spelling. Ties go to the earlier text. */
export function groupTyped(texts: readonly TypedText[]): TypedGroup[] {
  const groups = new Map<
    string,
    { sequenceId: string | null; key: string; count: number; ways: Map<string, number> }
  >();
  for (const { sequenceId, text } of texts) {
    const way = text.replace(/\s+/g, " ").trim();
    if (way === "") continue;
    const key = typedKey(way);
    const id = `${sequenceId ?? ""}\n${key}`;
    const group = groups.get(id) ?? { sequenceId, key, count: 0, ways: new Map<string, number>() };
    groups.set(id, group);
    group.count += 1;
    group.ways.set(way, (group.ways.get(way) ?? 0) + 1);
  }
  return [...groups.values()]
    .sort((one, other) => other.count - one.count)
    .map(({ sequenceId, key, count, ways }) => {
      const [text = key, ...others] = [...ways].sort(([, one], [, other]) => other - one).map(([way]) => way);
      return { key, sequenceId, text, count, examples: others.slice(0, mostExamples) };
    });
}
