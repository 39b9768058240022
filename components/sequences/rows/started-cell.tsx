import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Started } from "@/lib/client/results/started-query";
import { type Message, msg } from "@/lib/domain/messages/message";

/** States likely conversations separately. */
export function startedTitle({ week, likely }: Started): Message {
  return likely > 0
    ? msg("sequences.startedCell.themLikelyNotConfirmed", { week, likely })
    : msg("sequences.startedCell.weekInLast7", { week });
}

/** An empty cell costs only one element. */
export function StartedCell({ started }: { started: Started | undefined }) {
  const text = useMessageText();
  const formats = useFormats();
  if (!started) return <td className="hidden text-dim lg:block">–</td>;
  return (
    <td
      title={text(startedTitle(started))}
      className="peer ms-2 inline-block gap-2.5 text-[13px] text-dim tabular-nums md:hidden lg:ms-0 lg:flex lg:items-center lg:text-ink lg:text-sm"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 100 20"
        preserveAspectRatio="none"
        className="hidden h-5 w-20 rtl:-scale-x-100 fill-none stroke-[1.5] stroke-accent xl:block"
      >
        <path d={started.line} vectorEffect="non-scaling-stroke" />
      </svg>
      <span className="lg:hidden">{text(msg("sequences.sequenceCard.in7Days", { week: started.week }))}</span>
      <span className="max-lg:hidden">{formats.number(started.week)}</span>
    </td>
  );
}
