import { clsx } from "clsx";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

type Props = { summary: string; children: ReactNode; className?: string };

export function Disclosure({ summary, children, className }: Props) {
  return (
    <details className={clsx("group/disclosure text-[13px]", className)}>
      <summary className="inline-flex min-h-6 cursor-pointer list-none items-center gap-1 rounded pe-1 text-dim hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="-ms-0.5 size-3.5 shrink-0 text-faint group-open/disclosure:rotate-90 rtl:group-open/disclosure:-rotate-90"
        />
        {summary}
      </summary>
      {children}
    </details>
  );
}
