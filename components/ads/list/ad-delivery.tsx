import { Pill } from "@/components/ui/feedback/pill";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { deliveryOf } from "@/lib/domain/ads/delivery";

export function AdDelivery({ effectiveStatus }: { effectiveStatus: string }) {
  const text = useMessageText();
  const { label, tone } = deliveryOf(effectiveStatus);
  return (
    <Pill tone={tone} dot>
      {text(label)}
    </Pill>
  );
}
