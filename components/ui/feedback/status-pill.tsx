import { Pill, type PillTone } from "./pill";

const looks = {
  in_ad: { tone: "accent", label: "In an ad" },
  not_in_ad: { tone: "neutral", label: "Not in an ad" },
  unknown: { tone: "amber", label: "Unknown" },
  new: { tone: "blue", label: "New" },
} as const satisfies Record<string, { tone: PillTone; label: string }>;

type Status = keyof typeof looks;

/** "In 3 ads". Null where no ad is known, or where Meta says that none uses the sequence. */
export function inAds(status: Status, ads: number): string | null {
  if (ads === 0 || status === "not_in_ad") return null;
  return ads === 1 ? "In 1 ad" : `In ${ads.toLocaleString("en")} ads`;
}

type Props = {
  status: Status;
  /** How many of its ads are known; 0: what Meta says of the sequence is all there is. */
  ads?: number;
};

/** Whether an ad uses a sequence, in its word and colour wherever it stands; `new` before the first publish. */
export function StatusPill({ status, ads = 0 }: Props) {
  const { tone, label } = looks[status];
  const counted = inAds(status, ads);
  return (
    <Pill tone={counted ? "accent" : tone} dot>
      {counted ?? label}
    </Pill>
  );
}
