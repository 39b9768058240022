import { CircleCheck, CircleDashed, CircleHelp, CircleX, Undo2 } from "lucide-react";
import { Spinner } from "@/components/ui/feedback/spinner";
import type { StepTone } from "./step-words";

const marks = {
  waiting: { icon: CircleDashed, className: "text-faint" },
  done: { icon: CircleCheck, className: "text-accent" },
  stopped: { icon: CircleX, className: "text-red" },
  unsure: { icon: CircleHelp, className: "text-amber" },
  back: { icon: Undo2, className: "text-dim" },
};

/** Decorative: the text beside it says the same. */
export function StepMark({ tone }: { tone: StepTone }) {
  if (tone === "working") return <Spinner className="mt-0.5 shrink-0 text-accent" />;
  const { icon: Icon, className } = marks[tone];
  return <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${className}`} strokeWidth={1.75} />;
}
