import { Pill, type PillTone } from "@/components/ui/pill";
import type { AdStatus } from "@/lib/sequences/schema";

const looks: Record<AdStatus | "new", { tone: PillTone; label: string }> = {
  in_ad: { tone: "accent", label: "In an ad" },
  not_in_ad: { tone: "neutral", label: "Not in an ad" },
  unknown: { tone: "amber", label: "Unknown" },
  new: { tone: "blue", label: "New" },
};

export function StatusPill({ status }: { status: AdStatus | null }) {
  const { tone, label } = looks[status ?? "new"];
  return (
    <Pill tone={tone} dot>
      {label}
    </Pill>
  );
}
