import Link from "next/link";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { AdDelivery } from "./list/ad-delivery";
import { AdThumbnail } from "./list/ad-thumbnail";

export function SequenceAd({ wabaId, ad }: { wabaId: string; ad: AdRow }) {
  return (
    <li className="relative flex items-center gap-2.5 py-1.5">
      <AdThumbnail wabaId={wabaId} ad={ad} className="size-8" />
      <div className="min-w-0 flex-1">
        <Link
          href={`/${wabaId}/ads?ad=${encodeURIComponent(ad.id)}`}
          prefetch={false}
          dir="auto"
          className="block truncate rounded text-start font-medium text-ink after:absolute after:inset-0 hover:underline hover:underline-offset-3"
        >
          {ad.name}
        </Link>
        <p dir="auto" className="truncate text-start text-dim text-xs">
          {ad.campaign.name}
        </p>
        {ad.issues[0] && (
          <p dir="auto" className="text-start text-amber text-xs [overflow-wrap:anywhere]">
            {ad.issues[0].summary || ad.issues[0].message}
          </p>
        )}
      </div>
      <AdDelivery effectiveStatus={ad.effectiveStatus} />
    </li>
  );
}
