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

/** Shows a week's count and a four-week sparkline. An empty cell costs only one element. */
export function StartedCell({ started }: { started: Started | undefined }) {
  const text = useMessageText();
  const formats = useFormats();
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
      {formats.number(started.week)}
    </td>
  );
}
