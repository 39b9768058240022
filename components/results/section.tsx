import { type ReactNode, useId } from "react";

type Props = { title: string; hint?: ReactNode; tools?: ReactNode; children: ReactNode };

export function Section({ title, hint, tools, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="min-w-0 rounded-xl border border-line bg-surface p-4">
      <div className="mb-3 flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-[1_1_16rem]">
          <h2 id={heading} className="font-semibold">
            {title}
          </h2>
          {hint ? <p className="text-[13px] text-dim">{hint}</p> : null}
        </div>
        {tools ? <div className="flex flex-wrap items-center gap-2">{tools}</div> : null}
      </div>
      {children}
    </section>
  );
}
