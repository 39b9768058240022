import { useTranslations } from "next-intl";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { issueAdvice } from "@/lib/domain/ads/issue-advice";

type Props = { ad: Pick<AdRow, "issues" | "effectiveStatus"> };

/** Shows Meta's own text for each issue, with a remedy. */
export function AdIssues({ ad: { issues, effectiveStatus } }: Props) {
  const text = useMessageText();
  const t = useTranslations("ads.adIssues");
  if (issues.length === 0) return null;
  return (
    <ul aria-label={t("problemsReportedByMeta")} className="grid gap-1.5 text-[13px]">
      {issues.map((issue) => (
        <li key={`${issue.code} ${issue.summary} ${issue.message}`} className="[overflow-wrap:anywhere]">
          <strong dir="auto" className="font-[550]">
            {issue.summary || issue.message}
          </strong>
          {issue.summary && issue.message ? <p dir="auto">{issue.message}</p> : null}
          <p className="text-dim">{text(issueAdvice(issue, effectiveStatus))}</p>
        </li>
      ))}
    </ul>
  );
}
