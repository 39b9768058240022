import { CircleCheck, CircleHelp, CircleX, type LucideIcon, TriangleAlert } from "lucide-react";
import type { CheckState } from "@/lib/domain/setup/setup-check";

const looks: Record<CheckState, { icon: LucideIcon; className: string; words: string }> = {
  good: { icon: CircleCheck, className: "text-accent", words: "Good" },
  attention: { icon: TriangleAlert, className: "text-amber", words: "Needs attention" },
  wrong: { icon: CircleX, className: "text-red", words: "Wrong" },
  unknown: { icon: CircleHelp, className: "text-dim", words: "Unknown" },
};

/** The state by shape and colour, and in words for those who see neither. */
export function CheckStateIcon({ state, className = "" }: { state: CheckState; className?: string }) {
  const { icon: Icon, className: tone, words } = looks[state];
  return (
    <span className={className}>
      <Icon aria-hidden="true" className={`size-[18px] shrink-0 ${tone}`} strokeWidth={1.75} />
      <span className="sr-only">{words}: </span>
    </span>
  );
}
