import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { webhookKind } from "@/lib/domain/setup/webhook-kinds";

/** What came, in words, with Meta's names below. */
export function DeliveryKinds({ kinds, nothing }: { kinds: Readonly<Record<string, number>>; nothing: string }) {
  const text = useMessageText();
  const formats = useFormats();
  const parts = Object.entries(kinds).map(([kind, count]) => ({ ...webhookKind(kind), count }));
  if (parts.length === 0) return <span className="block font-medium">{nothing}</span>;
  return (
    <>
      <span className="flex flex-wrap gap-x-3 font-medium leading-5">
        {parts.map(({ words, technicalName, count }) => (
          <span key={technicalName}>
            {text(words)}
            {count > 1 && <span className="text-dim tabular-nums"> ×{formats.number(count)}</span>}
          </span>
        ))}
      </span>
      <span className="flex flex-wrap gap-x-3 font-mono text-[11.5px] text-dim leading-4 [overflow-wrap:anywhere]">
        {parts.map(({ technicalName }) => (
          <bdi key={technicalName}>{technicalName}</bdi>
        ))}
      </span>
    </>
  );
}
