import type { Change } from "@/lib/domain/changes/change";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { GreetingSide, type PicturedGreeting } from "./greeting-side";

type Side = { name: string; words: SequenceWords | null };

type Props = {
  kind: Change["kind"];
  phase: Change["phase"];
  /** Some ad was switched and not put back. */
  switched: boolean;
  old: Side | null;
  next: Side | null;
  businessName: string;
  /** The picture of one of the ads. */
  adPicture: string | undefined;
};

const unreadable = "Overture can't read what Meta sent.";

/** What the ads greet with before and after, as far as both are known. */
export function SideBySide({ kind, phase, switched, old, next, businessName, adPicture }: Props) {
  const settled = phase === "switched" || phase === "retired" || (phase === "ended" && switched);
  const given = phase === "undone" || (phase === "ended" && !switched);
  const before: PicturedGreeting | null = old && {
    caption: settled ? "Before" : "Now",
    name: old.name,
    words: old.words,
    instead: unreadable,
  };
  const after: PicturedGreeting | null = next
    ? {
        caption: settled ? "Now" : given ? "Not in these ads" : "After the switch",
        name: next.name,
        words: next.words,
        instead: unreadable,
      }
    : kind === "detach"
      ? {
          caption: settled ? "Now" : "Afterwards",
          name: "No sequence",
          words: null,
          instead: "The chat opens without a sequence.",
        }
      : null;
  const greetings = [before, after].filter((side) => side !== null);
  return <GreetingSide {...{ greetings, businessName, adPicture }} />;
}
