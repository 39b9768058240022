import { useTranslations } from "next-intl";
import { FieldDifference } from "@/components/preview/text/field-difference";
import type { VisitPage } from "@/lib/domain/reviews/review-visit";
import { diffSequence } from "@/lib/domain/sequences/diff";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

/** Word by word: to what is live, and to the version that the link was made for. */
export function VisitDifference({ shown }: { shown: VisitPage["shown"] }) {
  const t = useTranslations("reviews.visitDifference");
  const { words, live, earlier, action } = shown;
  if (!words || action === "delete" || action === "switch-ads") return null;
  return (
    <>
      {earlier ? <Difference id="since-earlier" title={t("sinceEarlier")} before={earlier} after={words} /> : null}
      {live ? (
        <Difference id="to-live" title={t("toLive")} before={live} after={words} />
      ) : (
        <p className="text-[13px] text-dim">{t("isNew")}</p>
      )}
    </>
  );
}

type DifferenceProps = { id: string; title: string; before: SequenceWords; after: SequenceWords };

function Difference({ id, title, before, after }: DifferenceProps) {
  const t = useTranslations("reviews.visitDifference");
  const changes = diffSequence(before, after).filter(({ kind, from, to }) => kind !== "moved" || from !== to);
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h2 id={id} className="font-semibold">
        {title}
      </h2>
      {changes.length === 0 ? (
        <p className="text-dim">{t("nothing")}</p>
      ) : (
        <ul className="grid gap-1.5">
          {changes.map((change) => (
            <FieldDifference key={`${change.field}-${change.from}-${change.to}`} change={change} />
          ))}
        </ul>
      )}
    </section>
  );
}
