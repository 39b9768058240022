import { Pill, type PillTone } from "@/components/ui/pill";
import type { AdStatus } from "@/lib/sequences/schema";

const looks: Record<AdStatus, { tone: PillTone; label: string }> = {
  in_ad: { tone: "accent", label: "In an ad" },
  not_in_ad: { tone: "neutral", label: "Not in an ad" },
  unknown: { tone: "amber", label: "Unknown" },
};

export function StatusPill({ status }: { status: AdStatus }) {
  const { tone, label } = looks[status];
  return (
    <Pill tone={tone} dot>
      {label}
    </Pill>
  );
}
