import { clsx } from "clsx";
import { Megaphone } from "lucide-react";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { adPicturePath } from "../ad-picture-path";

type Props = { wabaId: string; ad: Pick<AdRow, "id" | "creativeId" | "thumbnailUrl">; className?: string };

/** The ad's small picture. It lies over a sign that stays where none comes: pictures at Meta's CDN live for days only. */
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
