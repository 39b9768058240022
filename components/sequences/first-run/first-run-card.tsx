import type { ReactNode } from "react";

type Props = { title: string; hint?: string; actions: ReactNode; children?: ReactNode };

export function FirstRunCard({ title, hint, actions, children }: Props) {
  return (
    <section
      aria-labelledby="first-run"
      className="@container rounded-xl border border-line bg-surface py-2 ps-3.5 pe-2.5"
    >
      <div className="flex items-start gap-3">
        <p className="min-w-0 flex-1 py-1 text-[13px] text-dim">
          <strong id="first-run" className="font-semibold text-ink">
            {title}
          </strong>
          {hint && <span className="ms-2 @max-lg:ms-0 @max-lg:block">{hint}</span>}
        </p>
        <div className="flex shrink-0 items-center gap-1">{actions}</div>
      </div>
      {children}
    </section>
  );
}
