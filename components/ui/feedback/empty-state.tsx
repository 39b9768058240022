import type { ReactNode } from "react";

type Props = { icon?: ReactNode; title: string; children?: ReactNode; actions?: ReactNode };

export function EmptyState({ icon, title, children, actions }: Props) {
  return (
    <div className="mx-auto flex max-w-[46ch] flex-col items-center px-6 py-16 text-center">
      {icon && (
        <span
          aria-hidden="true"
          className="mb-4 grid size-11 place-items-center rounded-xl border border-line bg-surface text-dim"
        >
          {icon}
        </span>
      )}
      <h2 className="font-semibold text-base">{title}</h2>
      {children && <div className="mt-1.5 space-y-2 text-dim">{children}</div>}
      {actions && <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
