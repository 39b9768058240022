import { clsx } from "clsx";
import type { ReactNode } from "react";
import { AdDelivery } from "@/components/ads/list/ad-delivery";
import { AdThumbnail } from "@/components/ads/list/ad-thumbnail";
import type { AdRow } from "@/lib/domain/ads/ad-row";

type Props = {
  wabaId: string;
  name: string;
  /** The mirrored ad, if known. */
  ad: AdRow | undefined;
  effectiveStatus: string | null;
  /** Id of a control in `lead` that the whole line is a label for. */
  labelFor?: string;
  /** Start of the line: a checkbox or the result. */
  lead?: ReactNode;
  /** End of the line. */
  tail?: ReactNode;
  /** Below the line: findings, refusals. */
  children?: ReactNode;
};

export function AdLine({ wabaId, name, ad, effectiveStatus, labelFor, lead, tail, children }: Props) {
  return (
    <div className="flex min-w-0 flex-wrap items-start gap-x-2.5 gap-y-1.5 px-3 py-2.5 sm:flex-nowrap">
      {lead}
      {ad ? <AdThumbnail wabaId={wabaId} ad={ad} className="size-9 max-sm:hidden" /> : null}
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
          {effectiveStatus === null ? null : <AdDelivery effectiveStatus={effectiveStatus} />}
        </div>
        {ad ? (
          <p dir="auto" className="truncate text-start text-[13px] text-dim">
            {ad.campaign.name} · {ad.adSet.name}
          </p>
        ) : null}
        {children}
      </div>
      {tail ? (
        <div className="flex shrink-0 flex-wrap items-center gap-2 max-sm:basis-full max-sm:ps-6.5">{tail}</div>
      ) : null}
    </div>
  );
}
