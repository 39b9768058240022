import { useTranslations } from "next-intl";
import type { Change } from "@/lib/domain/changes/change";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { GreetingSide, type PicturedGreeting } from "./greeting-side";

type Side = { name: string; words: SequenceWords | null };

type Props = {
  kind: Change["kind"];
  phase: Change["phase"];
  /** At least one ad was switched and not restored. */
  switched: boolean;
  old: Side | null;
  next: Side | null;
  businessName: string;
  adPicture: string | undefined;
};

export function SideBySide({ kind, phase, switched, old, next, businessName, adPicture }: Props) {
  const t = useTranslations("changes.sideBySide");
  const settled = phase === "switched" || phase === "retired" || (phase === "ended" && switched);
  const given = phase === "undone" || (phase === "ended" && !switched);
  const before: PicturedGreeting | null = old && {
    caption: settled ? t("before") : t("now"),
    name: old.name,
    words: old.words,
    instead: t("cantReadWhatMeta"),
  };
  const after: PicturedGreeting | null = next
    ? {
        caption: settled ? t("now") : given ? t("notInTheseAds") : t("afterSwitch"),
        name: next.name,
        words: next.words,
        instead: t("cantReadWhatMeta"),
      }
    : kind === "detach"
      ? {
          caption: settled ? t("now") : t("afterwards"),
          name: t("noSequence"),
          words: null,
          instead: t("chatOpensWithoutSequence"),
        }
      : null;
  const greetings = [before, after].filter((side) => side !== null);
  return <GreetingSide {...{ greetings, businessName, adPicture }} />;
}
