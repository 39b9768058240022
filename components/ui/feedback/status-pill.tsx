import { Pill, type PillTone } from "./pill";

const looks = {
  in_ad: { tone: "accent", label: "In an ad" },
  not_in_ad: { tone: "neutral", label: "Not in an ad" },
  unknown: { tone: "amber", label: "Unknown" },
  new: { tone: "blue", label: "New" },
} as const satisfies Record<string, { tone: PillTone; label: string }>;

/** Whether an ad uses a sequence, in its word and colour wherever it stands; `new` before the first publish. */
export function StatusPill({ status }: { status: keyof typeof looks }) {
  const { tone, label } = looks[status];
  return (
    <Pill tone={tone} dot>
      {label}
    </Pill>
  );
}
