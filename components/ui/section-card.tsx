import type { ReactNode } from "react";

type Props = { id?: string; title: string; hint?: ReactNode; children: ReactNode };

export function SectionCard({ id, title, hint, children }: Props) {
  return (
    <section id={id} aria-label={title} className="scroll-mt-16">
      <h2 className="font-semibold text-[13px] text-dim">{title}</h2>
      {hint && <p className="mb-2 max-w-[70ch] text-[13px] text-dim">{hint}</p>}
      <div className="mt-2 overflow-hidden rounded-xl border border-line bg-surface">{children}</div>
    </section>
  );
}
