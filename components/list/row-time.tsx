import { ago, calendarDay, exactTime } from "@/components/ui/relative-time";
import { useMessageText } from "@/lib/client/i18n/use-message-text";

type Props = {
  iso: string | null;
  /** The clock of all rows; a subscription each would cost. */
  now: number | null;
};

/** `RelativeTime` for a row: the exact time is worked out when one points at it. */
export function RowTime({ iso, now }: Props) {
  const text = useMessageText();
  if (iso === null) return "–";
  return (
    <time
      dateTime={iso}
      className="relative z-1"
      onPointerEnter={(event) => {
        event.currentTarget.title = exactTime(event.currentTarget.dateTime);
      }}
    >
      {text(now === null ? calendarDay(iso) : ago(iso, now))}
    </time>
  );
}
