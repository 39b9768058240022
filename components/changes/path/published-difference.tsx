import { useTranslations } from "next-intl";
import { FieldDifference } from "@/components/preview/text/field-difference";
import { Disclosure } from "@/components/ui/disclosure";
import { diffSequence } from "@/lib/domain/sequences/diff";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

export function PublishedDifference({ before, after }: { before: SequenceWords; after: SequenceWords }) {
  const t = useTranslations("changes.publishedDifference");
  const changes = diffSequence(before, after).filter(({ kind, from, to }) => kind !== "moved" || from !== to);
  return (
    <Disclosure summary={t("whatDiffers")}>
      <ul aria-label={t("whatDiffers")} className="mt-1.5 grid gap-1.5 text-sm">
        {changes.map((change) => (
          <FieldDifference key={`${change.field}-${change.from}-${change.to}`} change={change} />
        ))}
      </ul>
    </Disclosure>
  );
}
