import { useAgo } from "@/components/ui/relative-time";
import { useFormats } from "@/lib/client/i18n/use-formats";

type Props = {
  iso: string | null;
  /** One shared clock: a subscription for each row is expensive. */
  now: number | null;
};

/** A cheaper `RelativeTime` for rows: computes the exact time on hover. */
export function RowTime({ iso, now }: Props) {
  const formats = useFormats();
  const ago = useAgo();
  if (iso === null) return "–";
  return (
    <time
      dateTime={iso}
      className="relative z-1"
      onPointerEnter={(event) => {
        event.currentTarget.title = formats.date(event.currentTarget.dateTime, "moment");
      }}
    >
      {now === null ? formats.date(iso, "date") : ago(iso, now)}
    </time>
  );
}
