import { clsx } from "clsx";
import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Pill } from "@/components/ui/feedback/pill";
import { RelativeTime } from "@/components/ui/relative-time";
import type { LoggedDelivery } from "@/lib/domain/setup/webhook-log";
import { DeliveryContent } from "./delivery-content";
import { deliveryGrid } from "./delivery-grid";
import { DeliveryKinds } from "./delivery-kinds";

type Props = { wabaId: string; delivery: LoggedDelivery };

export function DeliveryItem({ wabaId, delivery }: Props) {
  const t = useTranslations("setup.deliveryItem");
  const { receivedAt, times, state, conversations, kinds } = delivery;
  return (
    <li>
      <details className="group">
        <summary className="flex min-h-13 cursor-pointer list-none items-start gap-x-2.5 px-4 py-2 outline-offset-[-2px] hover:bg-sunk md:items-center [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden="true"
            className="mt-0.5 size-4 shrink-0 text-faint transition-transform duration-120 group-open:rotate-90 motion-reduce:transition-none md:mt-0 rtl:-scale-x-100 rtl:group-open:-rotate-90"
          />
          <span className={clsx("min-w-0 flex-1", deliveryGrid)}>
            <span className="block min-w-0">
              <DeliveryKinds kinds={kinds} nothing={t("nothingKnown")} />
            </span>
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1 max-md:mt-1.5 md:contents">
              <span className={clsx("text-[13px] tabular-nums", conversations === 0 ? "text-dim" : "font-medium")}>
                {t("conversations", { count: conversations })}
              </span>
              <span className="flex flex-wrap gap-1">
                <Pill tone={state === "failed" ? "red" : "accent"} dot>
                  {state === "failed" ? t("failed") : t("processed")}
                </Pill>
                {times > 1 && <Pill>{t("cameTimes", { times })}</Pill>}
              </span>
              <RelativeTime iso={receivedAt} className="text-[13px] text-dim max-md:ms-auto md:text-end" />
            </span>
          </span>
        </summary>
        <DeliveryContent wabaId={wabaId} delivery={delivery} />
      </details>
    </li>
  );
}
