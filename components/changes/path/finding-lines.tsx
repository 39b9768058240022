import { CircleAlert, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { Finding } from "@/lib/domain/changes/finding";

const looks: Record<Finding["severity"], { icon: LucideIcon; className: string; spoken: string }> = {
  error: { icon: CircleAlert, className: "text-red", spoken: "Blocked: " },
  warning: { icon: TriangleAlert, className: "text-amber", spoken: "Note: " },
  note: { icon: Info, className: "text-dim", spoken: "" },
};

/** What the dry run found about one ad, each with where the rule comes from. */
export function FindingLines({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="mt-1 grid gap-1">
      {findings.map(({ id, severity, sentence, source }) => {
        const { icon: Icon, className, spoken } = looks[severity];
        return (
          <li key={id} className="flex gap-1.5 text-[13px]">
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${className}`} strokeWidth={1.75} />
            <span className="min-w-0">
              {spoken ? <span className="sr-only">{spoken}</span> : null}
              {sentence} <span className="text-dim text-xs">{source}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
