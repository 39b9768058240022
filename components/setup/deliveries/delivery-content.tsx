"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { toast } from "@/components/ui/feedback/toast";
import { useCan } from "@/lib/client/auth/use-can";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { useReplayDelivery } from "@/lib/client/setup/use-replay-delivery";
import { type Message, msg } from "@/lib/domain/messages/message";
import type { LoggedDelivery, Replay } from "@/lib/domain/setup/webhook-log";

type Props = { wabaId: string; delivery: LoggedDelivery };

/** Shows the redacted content, the error, and a replay button. */
export function DeliveryContent({ wabaId, delivery }: Props) {
  const text = useMessageText();
  const t = useTranslations("setup.deliveryContent");
  const can = useCan();
  const formats = useFormats();
  const { id, state, failure, isWhole, times, lastReceivedAt, redacted } = delivery;
  const [said, setSaid] = useState("");
  const { busy, run } = useReplayDelivery(wabaId, id, {
    onDone: (replay) => setSaid(text(outcomeOf(replay))),
    onRefused: (refusal) => toast.refusal(refusal),
  });
  return (
    <div className="grid gap-2 px-4 pt-1 pb-4 sm:ps-11">
      {failure && <p className="text-[13px] text-red">{failure}</p>}
      {state === "failed" && !isWhole && <p className="text-[13px] text-dim">{t("contentHasBeenDeleted")}</p>}
      {times > 1 && (
        <p className="text-[13px] text-dim">
          {t("metaSentTimesLast", { times, exactTime: formats.date(lastReceivedAt, "moment") })}
        </p>
      )}
      <textarea
        readOnly
        aria-label={t("contentRedacted")}
        value={readable(redacted, t("restLeftOut"))}
        rows={14}
        wrap="off"
        spellCheck={false}
        dir="ltr"
        className="w-full resize-y rounded-lg bg-sunk p-3 font-mono text-xs leading-[18px]"
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {can("webhook:manage") && (
          <Button size="sm" busy={busy} onClick={run}>
            {t("processAgain")}
          </Button>
        )}
        <CopyButton value={redacted} what={t("content")}>
          {t("copyContent")}
        </CopyButton>
        <CopyButton value={id} what={t("deliveryId")}>
          {t("id", { id: id.slice(0, 8) })}
        </CopyButton>
        <p role="status" className="text-[13px] text-dim">
          {said}
        </p>
      </div>
    </div>
  );
}

function outcomeOf({ began, changed }: Replay): Message {
  if (began > 0 && changed > 0) return msg("setup.deliveryContent.beganAndChanged", { began, changed });
  if (began > 0) return msg("setup.deliveryContent.began", { began });
  return msg("setup.deliveryContent.changed", { changed });
}

/** Only the beginning of a long delivery is stored, as a string within JSON. */
function readable(redacted: string, restLeftOut: string): string {
  try {
    const content: unknown = JSON.parse(redacted);
    const isCut = typeof content === "object" && content !== null && "beginning" in content;
    return isCut ? `${String(content.beginning)}\n${restLeftOut}` : redacted;
  } catch {
    return redacted;
  }
}
