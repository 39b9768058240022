import { ago, calendarDay, exactTime } from "@/components/ui/relative-time";
import { useMessageText } from "@/lib/client/i18n/use-message-text";

type Props = {
  iso: string | null;
  /** One shared clock: a subscription for each row is expensive. */
  now: number | null;
};

/** A cheaper `RelativeTime` for rows: computes the exact time on hover. */
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
