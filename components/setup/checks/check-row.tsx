import { useTranslations } from "next-intl";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";
import type { SetupSlots } from "../setup-slots";
import { TECHNICAL_ID, unfoldTechnical } from "../technical/technical-id";
import { CheckFix } from "./check-fix";
import { CheckStateIcon } from "./check-state-icon";

type Props = {
  check: SetupCheck;
  wabaId: string;
  slots: SetupSlots;
  /** The page's technical details include this check's. */
  linked?: boolean;
};

export function CheckRow({ check, linked = false, ...rest }: Props) {
  const text = useMessageText();
  const t = useTranslations("setup.checkRow");
  const { state, title, finding, details = [], fix } = check;
  return (
    <li className="flex gap-3 px-4 py-3">
      <CheckStateIcon state={state} className="mt-px" />
      <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-[1_1_17rem]">
          <h3 className="font-[550] leading-5">{text(title)}</h3>
          <p className="text-[13px] text-dim [overflow-wrap:anywhere]">{text(finding)}</p>
          {fix?.kind === "advice" && <p className="text-[13px]">{text(fix.text)}</p>}
          {linked && state !== "good" && details.length > 0 && (
            <a
              href={`#${TECHNICAL_ID}`}
              onClick={unfoldTechnical}
              className="inline-flex min-h-6 items-center rounded text-[13px] text-dim underline decoration-line-strong underline-offset-3 hover:text-ink"
            >
              {t("details")}
              <span className="sr-only">: {text(title)}</span>
            </a>
          )}
        </div>
        {fix && fix.kind !== "advice" && (
          <div className="shrink-0">
            <CheckFix fix={fix} {...rest} />
          </div>
        )}
      </div>
    </li>
  );
}
