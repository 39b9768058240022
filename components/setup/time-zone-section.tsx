"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { SectionCard } from "@/components/ui/section-card";
import { useNow } from "@/components/ui/use-now";
import { useCan } from "@/lib/client/auth/use-can";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { useTimeZone } from "@/lib/client/setup/use-time-zone";
import type { Formats } from "@/lib/domain/messages/formats";
import { msg } from "@/lib/domain/messages/message";
import type { AccountTimeZone } from "@/lib/domain/results/account-time-zone";
import { timeZoneName } from "@/lib/domain/results/time-zone-name";
import { FactLine } from "./checks/fact-line";
import { TimeZoneSelect } from "./time-zone-select";

type Props = { wabaId: string; zone: AccountTimeZone & { withoutChoice: AccountTimeZone } };

type Translate = ReturnType<typeof useTranslations<"setup.timeZoneSection">>;

const reasons = {
  chosen: msg("setup.timeZoneSection.chosenHere"),
  meta: msg("setup.timeZoneSection.asSetAtMeta"),
  unknown: msg("setup.timeZoneSection.metaDoesntReportOne"),
};

/** Sets when a day of results begins. Only admins can change it. */
export function TimeZoneSection({ wabaId, zone }: Props) {
  const text = useMessageText();
  const formats = useFormats();
  const t = useTranslations("setup.timeZoneSection");
  const can = useCan();
  const now = useNow(10_000);
  const kept = zone.source === "chosen" ? zone.timeZone : null;
  const [wanted, setWanted] = useState(kept);
  const shown = wanted ?? zone.withoutChoice.timeZone;
  const { busy, run } = useTimeZone(wabaId, wanted, {
    onDone: () => toast.show({ title: t("saved"), description: t("resultsBeingRecalculated") }),
    onRefused: (refusal) => toast.refusal(refusal),
  });
  return (
    <SectionCard id="time-zone" title={t("timeZoneForResults")} hint={t("conversationsCountedByDay")}>
      <dl className="divide-y divide-line">
        <FactLine name={t("factTimeZone")}>
          {can("results:time-zone") ? (
            <TimeZoneSelect value={wanted} withoutChoice={zone.withoutChoice} onChange={setWanted} />
          ) : (
            <span>{timeZoneName(zone.timeZone)}</span>
          )}
          <span className="text-[13px] text-dim tabular-nums">
            {now !== null && <>{clock(now, shown, formats, t)} </>}
            {wanted === kept && (!can("results:time-zone") || zone.source === "unknown") && text(reasons[zone.source])}
          </span>
        </FactLine>
      </dl>
      {wanted !== kept && (
        <div className="flex flex-wrap items-center gap-2 border-line border-t px-4 py-3">
          <Button size="sm" variant="primary" busy={busy} onClick={run}>
            {t("useTimeZone")}
          </Button>
          <Button size="sm" onClick={() => setWanted(kept)}>
            {t("cancel")}
          </Button>
        </div>
      )}
    </SectionCard>
  );
}

/** Shows the zone's current time, so that a wrong choice is obvious. A zone unknown to this browser shows no time. */
function clock(nowMs: number, timeZone: string, formats: Formats, t: Translate): string {
  try {
    return t("itIsThere", { now: formats.clockIn(nowMs, timeZone) });
  } catch {
    return `${timeZone}.`;
  }
}
