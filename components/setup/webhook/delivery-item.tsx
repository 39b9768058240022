import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Pill } from "@/components/ui/feedback/pill";
import { RelativeTime } from "@/components/ui/relative-time";
import type { LoggedDelivery } from "@/lib/domain/setup/webhook-log";
import { DeliveryContent } from "./delivery-content";

type Props = { wabaId: string; delivery: LoggedDelivery };

export function DeliveryItem({ wabaId, delivery }: Props) {
  const t = useTranslations("setup.deliveryItem");
  const { receivedAt, times, state, conversations, kinds } = delivery;
  const what = Object.entries(kinds).map(([kind, count]) => (count > 1 ? `${count} × ${kind}` : kind));
  return (
    <li>
      <details className="group">
        <summary className="flex min-h-11 cursor-pointer list-none items-start gap-x-3 px-4 py-2 outline-offset-[-2px] hover:bg-sunk [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden="true"
            className="mt-1.5 size-4 shrink-0 text-faint group-open:rotate-90 rtl:group-open:-rotate-90"
          />
          <span className="flex min-h-7 min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
            <span className="min-w-0 flex-[1_1_12rem] font-medium [overflow-wrap:anywhere]">
              {what.join(", ") || t("nothingKnown")}
            </span>
            <span className="text-[13px] text-dim tabular-nums">{t("conversations", { count: conversations })}</span>
            {times > 1 && <Pill>{t("cameTimes", { times })}</Pill>}
            <Pill tone={state === "failed" ? "red" : "accent"} dot>
              {state === "failed" ? t("failed") : t("processed")}
            </Pill>
            <RelativeTime iso={receivedAt} className="text-[13px] text-dim sm:w-28 sm:text-end" />
          </span>
        </summary>
        <DeliveryContent wabaId={wabaId} delivery={delivery} />
      </details>
    </li>
  );
}
