import { Pill } from "@/components/ui/pill";
import { deliveryOf } from "@/lib/sequences/ads/delivery";

/** Whether the ad runs, in a word and its colour. */
export function AdDelivery({ effectiveStatus }: { effectiveStatus: string }) {
  const { label, tone } = deliveryOf(effectiveStatus);
  return (
    <Pill tone={tone} dot>
      {label}
    </Pill>
  );
}
