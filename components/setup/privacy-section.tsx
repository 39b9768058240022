"use client";

import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { useCan } from "@/lib/client/auth/use-can";
import { type KeptData, useWebhookSettings } from "@/lib/client/setup/use-webhook-settings";
import { FactLine } from "./checks/fact-line";
import { DaysSelect } from "./days-select";
import { ForgetPerson } from "./forget-person";
import { SectionCard } from "./section-card";

type Props = { wabaId: string; kept: KeptData };

const days = (count: number) => (count === 0 ? "not at all" : `${count} days`);

/** What is kept of customers and for how long. Admins decide; everybody may know. */
export function PrivacySection({ wabaId, kept }: Props) {
  const can = useCan();
  const [wanted, setWanted] = useState(kept);
  const change = (part: Partial<KeptData>) => setWanted({ ...wanted, ...part });
  const isChanged = JSON.stringify(wanted) !== JSON.stringify(kept);
  const { busy, run } = useWebhookSettings(wabaId, wanted, {
    onDone: () => toast.tell({ title: "Saved", description: "Data older than this has already been deleted." }),
    onRefused: (refusal) => toast.refusal(refusal),
  });
  return (
    <SectionCard
      id="privacy"
      title="Customer data"
      hint="Names are never stored. Phone numbers are stored only as keyed hashes. Counts contain no personal data and are kept."
    >
      <dl className="divide-y divide-line">
        <FactLine name="Typed messages">
          {can("customers:retention") ? (
            <DaysSelect
              label="Keep typed messages"
              value={wanted.textDays}
              choices={[0, 30, 90, 180, 365]}
              onChange={(textDays) => change({ textDays })}
            />
          ) : (
            days(kept.textDays)
          )}
        </FactLine>
        <FactLine name="Conversations">
          {can("customers:retention") ? (
            <DaysSelect
              label="Keep conversations"
              value={wanted.conversationDays}
              choices={[30, 90, 180, 400, 730]}
              onChange={(conversationDays) => change({ conversationDays })}
            />
          ) : (
            days(kept.conversationDays)
          )}
        </FactLine>
        <FactLine name="Delivery log">
          {can("customers:retention") ? (
            <DaysSelect
              label="Keep the delivery log"
              value={wanted.deliveryDays}
              choices={[3, 7, 14, 30, 90]}
              onChange={(deliveryDays) => change({ deliveryDays })}
            />
          ) : (
            days(kept.deliveryDays)
          )}
        </FactLine>
        <FactLine name="Last three digits">
          {can("customers:retention") ? (
            <Checkbox
              label="Keep the last three digits of numbers"
              checked={wanted.lastDigits}
              onChange={(event) => change({ lastDigits: event.target.checked })}
            />
          ) : kept.lastDigits ? (
            "kept"
          ) : (
            "not kept"
          )}
        </FactLine>
      </dl>
      {can("customers:retention") && isChanged && (
        <div className="flex flex-wrap items-center gap-2 border-line border-t px-4 py-3">
          <Button size="sm" variant="primary" busy={busy} onClick={run}>
            Save
          </Button>
          <Button size="sm" onClick={() => setWanted(kept)}>
            Cancel
          </Button>
          <p className="text-[13px] text-dim">Shorter periods delete data immediately. This can't be undone.</p>
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
