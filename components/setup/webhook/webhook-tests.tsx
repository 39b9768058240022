"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { useWebhookTest } from "@/lib/client/setup/use-webhook-test";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { WebhookTest } from "@/lib/domain/setup/webhook-test";

type Props = { wabaId: string; isSandbox: boolean };
type Outcome = { test: WebhookTest } | { refusal: Refusal };

/** Sends a signed sample or, in the sandbox, simulates a customer's click. */
export function WebhookTests({ wabaId, isSandbox }: Props) {
  const text = useMessageText();
  const t = useTranslations("setup.webhookTests");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const hear = {
    onDone: (test: WebhookTest) => setOutcome({ test }),
    onRefused: (refusal: Refusal) => setOutcome({ refusal }),
  };
  const sample = useWebhookTest(wabaId, "sample", hear);
  const click = useWebhookTest(wabaId, "click", hear);
  return (
    <div className="grid gap-2 px-4 py-3">
      <div className="flex flex-wrap gap-2">
        {isSandbox && (
          <Button size="sm" busy={click.busy} onClick={click.run}>
            {t("makeTestClick")}
          </Button>
        )}
        <Button size="sm" busy={sample.busy} onClick={sample.run}>
          {t("sendSignedSample")}
        </Button>
      </div>
      {outcome && "refusal" in outcome && <RefusalNotice announce refusal={outcome.refusal} />}
      {outcome && "test" in outcome && (
        <Notice
          live="polite"
          tone={outcome.test.status === 200 ? "success" : "danger"}
          title={outcome.test.status === 200 ? t("itWorks") : t("didntArrive")}
        >
          <span className="text-ink">
            {t("tookMs", { finding: text(outcome.test.finding), tookMs: outcome.test.tookMs })}
          </span>
        </Notice>
      )}
    </div>
  );
}
