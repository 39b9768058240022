import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Started } from "@/lib/client/results/started-query";
import { type Message, msg } from "@/lib/domain/messages/message";

/** In words, with what is not sure told apart. */
export function startedTitle({ week, likely }: Started): Message {
  const what = msg("sequences.startedCell.weekInLast7", { week });
  return likely > 0 ? msg("sequences.startedCell.themLikelyNotConfirmed", { what, likely }) : what;
}

/** How many conversations a sequence started in a week, and the four weeks as a line. Nothing but a dash costs one element. */
export function StartedCell({ started }: { started: Started | undefined }) {
  const text = useMessageText();
  if (!started) return <td className="hidden text-dim lg:block">–</td>;
  return (
    <td title={text(startedTitle(started))} className="hidden items-center gap-2.5 tabular-nums lg:flex">
      <svg
        aria-hidden="true"
        viewBox="0 0 100 20"
        preserveAspectRatio="none"
        className="hidden h-5 w-20 fill-none stroke-[1.5] stroke-accent xl:block"
      >
        <path d={started.line} vectorEffect="non-scaling-stroke" />
      </svg>
      {started.week.toLocaleString("en")}
    </td>
  );
}
