import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { LoggedDelivery } from "@/lib/domain/setup/webhook-log";
import { deliveryGrid } from "./delivery-grid";
import { DeliveryItem } from "./delivery-item";

type Props = { wabaId: string; deliveries: readonly LoggedDelivery[]; children?: ReactNode };

export function DeliveryList({ wabaId, deliveries, children }: Props) {
  const t = useTranslations("setup.deliveryList");
  return (
    <>
      <div
        aria-hidden="true"
        className={clsx(
          "hidden border-line border-b bg-sunk/60 py-1.5 ps-[42px] pe-4 font-medium text-dim text-xs",
          deliveryGrid,
        )}
      >
        <span>{t("whatCame")}</span>
        <span>{t("started")}</span>
        <span>{t("state")}</span>
        <span className="text-end">{t("received")}</span>
      </div>
      <ul className="divide-y divide-line">
        {deliveries.map((delivery) => (
          <DeliveryItem key={delivery.id} wabaId={wabaId} delivery={delivery} />
        ))}
      </ul>
      {children}
    </>
  );
}
