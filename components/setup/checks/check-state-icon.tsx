import { CircleCheck, CircleHelp, CircleX, type LucideIcon, TriangleAlert } from "lucide-react";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";
import type { CheckState } from "@/lib/domain/setup/setup-check";

const looks: Record<CheckState, { icon: LucideIcon; className: string; words: Message }> = {
  good: { icon: CircleCheck, className: "text-accent", words: msg("setup.checkStateIcon.good") },
  attention: { icon: TriangleAlert, className: "text-amber", words: msg("setup.checkStateIcon.needsAttention") },
  wrong: { icon: CircleX, className: "text-red", words: msg("setup.checkStateIcon.wrong") },
  unknown: { icon: CircleHelp, className: "text-dim", words: msg("setup.checkStateIcon.unknown") },
};

/** Conveys the state by shape and colour, and as text for screen readers. */
export function CheckStateIcon({ state, className = "" }: { state: CheckState; className?: string }) {
  const text = useMessageText();
  const { icon: Icon, className: tone, words } = looks[state];
  return (
    <span className={className}>
      <Icon aria-hidden="true" className={`size-[18px] shrink-0 ${tone}`} strokeWidth={1.75} />
      <span className="sr-only">{text(words)}: </span>
    </span>
  );
}
