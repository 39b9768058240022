import { clsx } from "clsx";
import { Megaphone } from "lucide-react";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { adPicturePath } from "../ad-picture-path";

type Props = { wabaId: string; ad: Pick<AdRow, "id" | "creativeId" | "thumbnailUrl">; className?: string };

/** Covers a placeholder, which stays visible if the picture fails: Meta's CDN URLs expire after days. */
export function AdThumbnail({ wabaId, ad, className = "size-10" }: Props) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "relative grid shrink-0 place-items-center overflow-hidden rounded-lg border border-line bg-sunk text-faint",
        className,
      )}
    >
      <Megaphone className="size-4" strokeWidth={1.75} />
      {ad.thumbnailUrl && (
        <span
          className="absolute inset-0 bg-center bg-cover"
          style={{ backgroundImage: `url("${adPicturePath(wabaId, ad, "thumbnail")}")` }}
        />
      )}
    </span>
  );
}
