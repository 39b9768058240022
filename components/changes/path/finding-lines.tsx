import { CircleAlert, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Finding } from "@/lib/domain/changes/finding";
import { type Message, msg } from "@/lib/domain/messages/message";

const looks: Record<Finding["severity"], { icon: LucideIcon; className: string; spoken: Message | null }> = {
  error: { icon: CircleAlert, className: "text-red", spoken: msg("changes.findingLines.blocked") },
  warning: { icon: TriangleAlert, className: "text-amber", spoken: msg("changes.findingLines.note") },
  note: { icon: Info, className: "text-dim", spoken: null },
};

/** Shows the dry run's findings for one ad, each with its source. */
export function FindingLines({ findings }: { findings: readonly Finding[] }) {
  const text = useMessageText();
  if (findings.length === 0) return null;
  return (
    <ul className="mt-1 grid gap-1">
      {findings.map(({ id, severity, sentence, source }) => {
        const { icon: Icon, className, spoken } = looks[severity];
        return (
          <li key={id} className="flex gap-1.5 text-[13px]">
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${className}`} strokeWidth={1.75} />
            <span className="min-w-0">
              {spoken ? <span className="sr-only">{text(spoken)}</span> : null}
              {text(sentence)} <span className="text-dim text-xs">{text(source)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
