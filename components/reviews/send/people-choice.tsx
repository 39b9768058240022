import { useTranslations } from "next-intl";
import { useId } from "react";
import { Checkbox } from "@/components/ui/fields/checkbox";
import type { ReviewPerson } from "@/lib/domain/reviews/review-view";

type Props = {
  label: string;
  people: readonly ReviewPerson[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

export function PeopleChoice({ label, people, chosen, onChange }: Props) {
  const t = useTranslations("reviews.peopleChoice");
  const ids = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-[550]">{label}</legend>
      {people.length === 0 ? <p className="text-[13px] text-dim">{t("nobodyElse")}</p> : null}
      <div className="grid max-h-48 gap-1 overflow-y-auto">
        {people.map(({ userId, name }) => (
          <label key={userId} htmlFor={`${ids}-${userId}`} className="flex min-h-7 items-center gap-2.5">
            <Checkbox
              id={`${ids}-${userId}`}
              checked={chosen.includes(userId)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, userId] : chosen.filter((id) => id !== userId))
              }
            />
            <bdi className="truncate">{name}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
