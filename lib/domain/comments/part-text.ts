import type { SequenceWords } from "../sequences/schema";
import { type Located, locateAnchor } from "./anchor";
import { type CommentAnchor, type CommentPart, iceBreakerIndex } from "./comment";

type Words = Pick<SequenceWords, "name" | "text" | "autofill" | "iceBreakers">;

export function partText(words: Words, part: CommentPart): string | null {
  if (part === "general") return null;
  const index = iceBreakerIndex(part);
  if (index !== null) return words.iceBreakers[index]?.title ?? null;
  return words[part as "name" | "text" | "autofill"];
}

export type LocatedPart = { part: CommentPart; located: Located | null };

/** Ice breakers are followed by their words, because they move. `located` is null for a comment on a whole part. */
export function locateComment(
  { part, anchor }: { part: CommentPart; anchor: CommentAnchor | null },
  words: Words,
  before: Words | null = null,
): LocatedPart {
  const written = before && partText(before, part);
  const index = iceBreakerIndex(part);
  if (index === null) {
    const text = partText(words, part);
    return { part, located: anchor && text !== null ? locateAnchor(anchor, text, written) : null };
  }
  if (!anchor) return { part, located: words.iceBreakers[index] ? null : { state: "gone" } };
  const places = words.iceBreakers.map(({ title }, at) => ({ at, located: locateAnchor(anchor, title, written) }));
  const best =
    places.find(({ at, located }) => at === index && located.state === "same") ??
    places.find(({ located }) => located.state === "same") ??
    places.find(({ at, located }) => at === index && located.state === "changed");
  return best ? { part: `iceBreakers.${best.at}`, located: best.located } : { part, located: { state: "gone" } };
}
