"use client";

import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { useNow } from "@/components/ui/use-now";
import { useCan } from "@/lib/client/auth/use-can";
import { useTimeZone } from "@/lib/client/setup/use-time-zone";
import type { AccountTimeZone } from "@/lib/domain/results/account-time-zone";
import { timeZoneName } from "@/lib/domain/results/time-zone-name";
import { FactLine } from "./checks/fact-line";
import { SectionCard } from "./section-card";
import { TimeZoneSelect } from "./time-zone-select";

type Props = { wabaId: string; zone: AccountTimeZone & { withoutChoice: AccountTimeZone } };

const reasons = {
  chosen: "Chosen here.",
  meta: "As set at Meta.",
  unknown: "Meta doesn't report one, so UTC is used until you choose.",
};

/** When a day of results begins and ends. Admins decide; everybody may know. */
export function TimeZoneSection({ wabaId, zone }: Props) {
  const can = useCan();
  const now = useNow(10_000);
  const kept = zone.source === "chosen" ? zone.timeZone : null;
  const [wanted, setWanted] = useState(kept);
  const shown = wanted ?? zone.withoutChoice.timeZone;
  const { busy, run } = useTimeZone(wabaId, wanted, {
    onDone: () => toast.tell({ title: "Saved", description: "Results are being recalculated." }),
    onRefused: (refusal) => toast.refusal(refusal),
  });
  return (
    <SectionCard
      id="time-zone"
      title="Time zone for results"
      hint="Conversations are counted by the day in this time zone. After a change, stored conversations move to their new days; older counts stay."
    >
      <dl className="divide-y divide-line">
        <FactLine name="Time zone">
          {can("results:time-zone") ? (
            <TimeZoneSelect value={wanted} withoutChoice={zone.withoutChoice} onChange={setWanted} />
          ) : (
            <span>{timeZoneName(zone.timeZone)}</span>
          )}
          <span className="text-[13px] text-dim tabular-nums">
            {now !== null && `${clock(now, shown)}. `}
            {wanted === kept && (!can("results:time-zone") || zone.source === "unknown") && reasons[zone.source]}
          </span>
        </FactLine>
      </dl>
      {wanted !== kept && (
        <div className="flex flex-wrap items-center gap-2 border-line border-t px-4 py-3">
          <Button size="sm" variant="primary" busy={busy} onClick={run}>
            Use this time zone
          </Button>
          <Button size="sm" onClick={() => setWanted(kept)}>
            Cancel
          </Button>
        </div>
      )}
    </SectionCard>
  );
}

/** What the clock shows there, so that a wrong choice is seen at once. A zone that only the server knows is named alone. */
function clock(now: number, timeZone: string): string {
  try {
    const time = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit" });
    return `It is ${time.format(now)} there`;
  } catch {
    return timeZone;
  }
}
