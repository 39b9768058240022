import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Trade } from "@/lib/domain/ads/trade-of";
import { AdPicture } from "../ad-picture";

type SmallAdCardProps = { platform: "facebook" | "instagram"; picture?: string; trade: Trade };

/** The card inside the greeting and above the prefilled message. */
export const SmallAdCard = memo(function SmallAdCard({ platform, picture, trade }: SmallAdCardProps) {
  const t = useTranslations("preview.smallAdCard");
  return (
    <div className="wa-ad-small" data-part="ad.picture">
      <AdPicture className="wa-ad-thumb" picture={picture} trade={trade} />
      <span>
        <b>{platform === "instagram" ? t("instagramAd") : t("facebookAd")}</b>
        <small>{t("viewDetails")}</small>
      </span>
    </div>
  );
});
