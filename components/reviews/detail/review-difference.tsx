import { useTranslations } from "next-intl";
import { FieldDifference } from "@/components/preview/text/field-difference";
import { isClosed } from "@/lib/domain/reviews/review-listing";
import type { ReviewRevision, ReviewView } from "@/lib/domain/reviews/review-view";
import { diffSequence } from "@/lib/domain/sequences/diff";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";

type Props = {
  review: ReviewView;
  words: SequenceWords;
  shown: ReviewRevision | undefined;
  /** The newest revision that this person knew before. */
  seenBefore: number | null;
};

/** Word by word: to what is live, and to what this person read last. */
export function ReviewDifference({ review, words, shown, seenBefore }: Props) {
  const t = useTranslations("reviews.reviewDifference");
  const earlier = review.revisions.find(({ number }) => number === seenBefore && number < (shown?.number ?? 0));
  const { live, state } = review;
  // A closed review's words may be what is live by now.
  const isOpen = !isClosed(state);
  return (
    <>
      {earlier?.proposal.message ? (
        <Difference
          title={t("sinceSeen", { number: earlier.number })}
          before={toWords(earlier.proposal.name, earlier.proposal.message)}
          after={words}
        />
      ) : null}
      {live?.message && review.action !== "delete" && isOpen ? (
        <Difference title={t("toLive")} before={toWords(live.name, live.message)} after={words} />
      ) : null}
    </>
  );
}

type DifferenceProps = { title: string; before: SequenceWords; after: SequenceWords };

function Difference({ title, before, after }: DifferenceProps) {
  const t = useTranslations("reviews.reviewDifference");
  const changes = diffSequence(before, after).filter(({ kind, from, to }) => kind !== "moved" || from !== to);
  return (
    <section aria-label={title} className="grid gap-2">
      <h2 className="font-semibold">{title}</h2>
      {changes.length === 0 ? (
        <p className="text-dim">{t("same")}</p>
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
