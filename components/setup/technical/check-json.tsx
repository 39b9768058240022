import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";

type Props = { wabaId: string; checks: readonly SetupCheck[] };

/** All findings in one piece, to send to support. */
export function CheckJson({ wabaId, checks }: Props) {
  const text = useMessageText();
  const t = useTranslations("setup.checkJson");
  const json = JSON.stringify(
    {
      account: wabaId,
      checks: checks.map(({ id, state, finding, details = [] }) => ({
        id,
        state,
        finding: text(finding),
        details: details.map(({ label, value }) => [text(label), text(value)].join(": ")),
      })),
    },
    null,
    2,
  );
  return (
    <div className="grid gap-1.5">
      <div className="flex items-center gap-3">
        <h3 className="font-[550] text-[13px]">{t("everythingAsJson")}</h3>
        <CopyButton value={json} what={t("checks")} className="ms-auto">
          {t("copyForSupport")}
        </CopyButton>
      </div>
      <textarea
        readOnly
        aria-label={t("checksAsJson")}
        value={json}
        rows={12}
        wrap="off"
        spellCheck={false}
        dir="ltr"
        className="w-full resize-y rounded-lg bg-sunk p-3 font-mono text-xs leading-[18px]"
      />
    </div>
  );
}
