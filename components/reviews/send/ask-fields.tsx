import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/fields/field";
import { Textarea } from "@/components/ui/fields/textarea";
import type { ReviewPerson } from "@/lib/domain/reviews/review-view";
import { PeopleChoice } from "./people-choice";

export type Asked = { note: string; reviewers: string[] };

export const nobodyAsked: Asked = { note: "", reviewers: [] };

type Props = { asked: Asked; onChange: (asked: Asked) => void; people: readonly ReviewPerson[] };

/** A note, and who is asked for a decision. */
export function AskFields({ asked, onChange, people }: Props) {
  const t = useTranslations("reviews.sendDialog");
  return (
    <>
      <Field label={t("note")}>
        <Textarea
          rows={3}
          dir="auto"
          maxLength={4000}
          value={asked.note}
          onChange={({ target }) => onChange({ ...asked, note: target.value })}
        />
      </Field>
      <PeopleChoice
        label={t("reviewers")}
        people={people}
        chosen={asked.reviewers}
        onChange={(reviewers) => onChange({ ...asked, reviewers })}
      />
    </>
  );
}
