import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Pill } from "@/components/ui/pill";
import { deliveryOf } from "@/lib/sequences/ads/delivery";

type Props = {
  name: string;
  /** Campaign and ad set, or whatever helps to tell two ads apart. */
  detail: string | null;
  effectiveStatus: string | null;
  /** Id of a control in `lead` that the whole line belongs to. */
  labelFor?: string;
  /** At the start: a checkbox, or how it went. */
  lead?: ReactNode;
  /** At the end of the line. */
  tail?: ReactNode;
  /** Below: findings, refusals. */
  children?: ReactNode;
};

/** One ad in a list: its names, how it stands at Meta, and what there is to say about it. */
export function AdLine({ name, detail, effectiveStatus, labelFor, lead, tail, children }: Props) {
  const delivery = effectiveStatus === null ? null : deliveryOf(effectiveStatus);
  return (
    <div className="flex min-w-0 flex-wrap items-start gap-x-2.5 gap-y-1.5 px-3 py-2.5 sm:flex-nowrap">
      {lead}
      <div className="min-w-0 flex-1">
        <div className={clsx("flex flex-wrap items-center gap-x-2 gap-y-0.5", !children && "min-h-6")}>
          {labelFor ? (
            <label
              htmlFor={labelFor}
              dir="auto"
              className="min-w-0 cursor-pointer font-medium [overflow-wrap:anywhere] after:absolute after:inset-0"
            >
              {name}
            </label>
          ) : (
            <span dir="auto" className="min-w-0 font-medium [overflow-wrap:anywhere]">
              {name}
            </span>
          )}
          {delivery ? (
            <Pill tone={delivery.tone} dot>
              {delivery.label}
            </Pill>
          ) : null}
        </div>
        {detail ? (
          <p dir="auto" className="truncate text-start text-[13px] text-dim">
            {detail}
          </p>
        ) : null}
        {children}
      </div>
      {tail ? (
        <div className="flex shrink-0 flex-wrap items-center gap-2 max-sm:basis-full max-sm:ps-8">{tail}</div>
      ) : null}
    </div>
  );
}
