import { Pill } from "@/components/ui/feedback/pill";
import { deliveryOf } from "@/lib/domain/ads/delivery";

/** Whether the ad runs, in a word and its colour. */
export function AdDelivery({ effectiveStatus }: { effectiveStatus: string }) {
  const { label, tone } = deliveryOf(effectiveStatus);
  return (
    <Pill tone={tone} dot>
      {label}
    </Pill>
  );
}
