import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";
import { Pill, type PillTone } from "./pill";

const looks = {
  in_ad: { tone: "accent", label: msg("ui.statusPill.inAd") },
  not_in_ad: { tone: "neutral", label: msg("ui.statusPill.notInAd") },
  unknown: { tone: "amber", label: msg("ui.statusPill.unknown") },
  new: { tone: "blue", label: msg("ui.statusPill.new") },
} as const satisfies Record<string, { tone: PillTone; label: Message }>;

type Status = keyof typeof looks;

/** "In 3 ads". Null where no ad is known, or where Meta says that none uses the sequence. */
export function inAds(status: Status, ads: number): Message | null {
  if (ads === 0 || status === "not_in_ad") return null;
  return msg("ui.statusPill.inAds", { ads });
}

type Props = {
  status: Status;
  /** How many of its ads are known; 0: what Meta says of the sequence is all there is. */
  ads?: number;
};

/** Whether an ad uses a sequence, in its word and colour wherever it stands; `new` before the first publish. */
export function StatusPill({ status, ads = 0 }: Props) {
  const text = useMessageText();
  const { tone, label } = looks[status];
  const counted = inAds(status, ads);
  return (
    <Pill tone={counted ? "accent" : tone} dot>
      {text(counted ?? label)}
    </Pill>
  );
}
