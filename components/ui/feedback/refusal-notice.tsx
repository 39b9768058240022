"use client";

import { clsx } from "clsx";
import { Clock, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { refusalText, type ShownRefusal } from "@/lib/domain/refusal/refusal-text";
import { Button } from "../buttons/button";
import { CopyButton } from "../buttons/copy-button";
import { useNow } from "../use-now";

type Props = {
  refusal: ShownRefusal;
  tone?: "red" | "amber";
  /** Buttons or links that help. */
  actions?: ReactNode;
  /** Announces itself on appearance; leave off if rendered with the page. */
  announce?: boolean;
  className?: string;
};

/** Explains a refusal and its remedy, with facts to copy for support. */
export function RefusalNotice({ refusal, tone = "red", actions, announce = false, className }: Props) {
  const t = useTranslations("ui.refusalNotice");
  const text = useMessageText();
  const formats = useFormats();
  const now = useNow(1000);
  const { title, advice } = refusalText(refusal);
  const { code, subcode, fbtraceId, retryAt, reference } = refusal;
  const secondsLeft = retryAt && now ? Math.ceil((Date.parse(retryAt) - now) / 1000) : 0;
  const Icon = retryAt ? Clock : TriangleAlert;
  return (
    <div
      role={announce ? "alert" : undefined}
      className={clsx(
        "flex gap-2.5 rounded-lg px-3 py-2.5 text-[13px]",
        tone === "red" ? "bg-red-soft text-red" : "bg-amber-soft text-amber",
        className,
      )}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{text(title)}</p>
        <p className="text-ink">{text(advice)}</p>
        {retryAt && secondsLeft > 0 && (
          <p className="text-ink tabular-nums">
            {t.rich("wellTryAgainAt", {
              value: formats.date(retryAt, "clock"),
              wait:
                secondsLeft < 60
                  ? t("seconds", { seconds: secondsLeft })
                  : t("minutes", { minutes: Math.ceil(secondsLeft / 60) }),
              span: (chunks) => <span aria-live="off">{chunks}</span>,
            })}
          </p>
        )}
        {(code !== undefined || fbtraceId || reference) && (
          <p className="mt-0.5 flex flex-wrap gap-x-3">
            {code !== undefined && (
              <CopyButton value={subcode ? `${code}/${subcode}` : String(code)} what={t("code")}>
                {t("codeIs", { code: subcode ? `${code}/${subcode}` : String(code) })}
              </CopyButton>
            )}
            {fbtraceId && (
              <CopyButton value={fbtraceId} what={t("traceId")}>
                {t("traceIdIs", { fbtraceId })}
              </CopyButton>
            )}
            {reference && (
              <CopyButton value={reference} what={t("reference")}>
                {t("referenceIs", { reference })}
              </CopyButton>
            )}
          </p>
        )}
        {refusal.kind === "page-outdated" ? (
          <Button size="sm" className="mt-2" onClick={() => location.reload()}>
            {t("reload")}
          </Button>
        ) : (
          actions && <div className="mt-2 flex flex-wrap gap-2 empty:hidden">{actions}</div>
        )}
      </div>
    </div>
  );
}
