import clsx from "clsx";
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

type NoticeTone = "info" | "success" | "warning" | "danger";

type NoticeProps = {
  tone?: NoticeTone;
  title?: ReactNode;
  /** An action at the end of the line. */
  action?: ReactNode;
  /** Announces the notice: politely, or immediately if it blocks the person. */
  live?: "polite" | "assertive";
  size?: "sm" | "md";
  children?: ReactNode;
};

const looks: Record<NoticeTone, { icon: LucideIcon; className: string }> = {
  info: { icon: Info, className: "bg-blue-soft [--tone:var(--blue)]" },
  success: { icon: CircleCheck, className: "bg-accent-soft [--tone:var(--accent)]" },
  warning: { icon: TriangleAlert, className: "bg-amber-soft [--tone:var(--amber)]" },
  danger: { icon: CircleAlert, className: "bg-red-soft [--tone:var(--red)]" },
};

export function Notice({ tone = "info", title, action, live, size = "md", children }: NoticeProps) {
  const { icon: Icon, className } = looks[tone];
  return (
    <div
      role={live === "assertive" ? "alert" : live === "polite" ? "status" : undefined}
      className={clsx(
        "flex gap-2.5 rounded-xl text-[13px] text-ink",
        size === "sm" ? "px-3 py-2" : "px-3 py-2.5",
        className,
      )}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-(--tone)" strokeWidth={1.75} />
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 gap-y-1">
        <div className="min-w-0 flex-[1_1_16rem] [overflow-wrap:anywhere]">
          {title ? <strong className="font-semibold text-(--tone)">{title} </strong> : null}
          {children}
        </div>
        {action ? <div className="max-w-full shrink-0">{action}</div> : null}
      </div>
    </div>
  );
}
