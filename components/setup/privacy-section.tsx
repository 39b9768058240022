"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { SectionCard } from "@/components/ui/section-card";
import { useCan } from "@/lib/client/auth/use-can";
import { type KeptData, useWebhookSettings } from "@/lib/client/setup/use-webhook-settings";
import { FactLine } from "./checks/fact-line";
import { DaysSelect } from "./days-select";
import { ForgetPerson } from "./forget-person";

type Props = { wabaId: string; kept: KeptData };

/** Only admins can change the retention; everyone can see it. */
export function PrivacySection({ wabaId, kept }: Props) {
  const t = useTranslations("setup.privacySection");
  const can = useCan();
  const [wanted, setWanted] = useState(kept);
  const change = (part: Partial<KeptData>) => setWanted({ ...wanted, ...part });
  const isChanged = JSON.stringify(wanted) !== JSON.stringify(kept);
  const { busy, run } = useWebhookSettings(wabaId, wanted, {
    onDone: () => toast.show({ title: t("saved"), description: t("dataOlderThanHas") }),
    onRefused: (refusal) => toast.refusal(refusal),
  });
  return (
    <SectionCard id="privacy" title={t("customerData")} hint={t("namesNeverStoredPhone")}>
      <dl className="divide-y divide-line">
        <FactLine name={t("factTypedMessages")}>
          {can("customers:retention") ? (
            <DaysSelect
              label={t("keepTypedMessages")}
              value={wanted.textDays}
              choices={[0, 30, 90, 180, 365]}
              onChange={(textDays) => change({ textDays })}
            />
          ) : (
            t("days", { count: kept.textDays })
          )}
        </FactLine>
        <FactLine name={t("factConversations")}>
          {can("customers:retention") ? (
            <DaysSelect
              label={t("keepConversations")}
              value={wanted.conversationDays}
              choices={[30, 90, 180, 400, 730]}
              onChange={(conversationDays) => change({ conversationDays })}
            />
          ) : (
            t("days", { count: kept.conversationDays })
          )}
        </FactLine>
        <FactLine name={t("factDeliveryLog")}>
          {can("customers:retention") ? (
            <DaysSelect
              label={t("keepDeliveryLog")}
              value={wanted.deliveryDays}
              choices={[3, 7, 14, 30, 90]}
              onChange={(deliveryDays) => change({ deliveryDays })}
            />
          ) : (
            t("days", { count: kept.deliveryDays })
          )}
        </FactLine>
        <FactLine name={t("factLastThreeDigits")}>
          {can("customers:retention") ? (
            <Checkbox
              label={t("keepLastThreeDigits")}
              checked={wanted.lastDigits}
              onChange={(event) => change({ lastDigits: event.target.checked })}
            />
          ) : kept.lastDigits ? (
            t("kept")
          ) : (
            t("notKept")
          )}
        </FactLine>
      </dl>
      {can("customers:retention") && isChanged && (
        <div className="flex flex-wrap items-center gap-2 border-line border-t px-4 py-3">
          <Button size="sm" variant="primary" busy={busy} onClick={run}>
            {t("save")}
          </Button>
          <Button size="sm" onClick={() => setWanted(kept)}>
            {t("cancel")}
          </Button>
          <p className="text-[13px] text-dim">{t("shorterPeriodsDeleteData")}</p>
        </div>
      )}
      {can("customers:forget") && (
        <div className="border-line border-t">
          <ForgetPerson wabaId={wabaId} />
        </div>
      )}
    </SectionCard>
  );
}
