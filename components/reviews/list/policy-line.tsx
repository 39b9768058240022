import { useTranslations } from "next-intl";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { ReviewPolicy } from "@/lib/domain/reviews/review-policy";
import type { ReviewPerson } from "@/lib/domain/reviews/review-view";

type Props = { policy: ReviewPolicy; members: readonly ReviewPerson[] };

export function PolicyLine({ policy, members }: Props) {
  const t = useTranslations("reviews.policyLine");
  const formats = useFormats();
  const names = policy.approvers.map((id) => members.find(({ userId }) => userId === id)?.name ?? t("formerMember"));
  return (
    <p className="text-[13px] text-dim">
      {policy.kind === "none"
        ? t("none")
        : policy.kind === "count"
          ? t("count", { count: policy.approvals })
          : t("named", { names: formats.list(names) })}
    </p>
  );
}
