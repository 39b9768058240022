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

/** "In 3 ads"; null if no ad is known, or if Meta says that none uses the sequence. */
export function inAds(status: Status, ads: number): Message | null {
  if (ads === 0 || status === "not_in_ad") return null;
  return msg("ui.statusPill.inAds", { ads });
}

type Props = {
  status: Status;
  /** The number of known ads; with 0 the pill shows only Meta's status. */
  ads?: number;
};

/** `new` is the state before the first publish. */
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
