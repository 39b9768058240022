import { memo } from "react";
import { AdPicture } from "./ad-picture";

/** The card of the ad inside the greeting. */
export const SmallAdCard = memo(function SmallAdCard({ platform }: { platform: "facebook" | "instagram" }) {
  return (
    <div className="wa-ad-small">
      <AdPicture className="wa-ad-thumb" />
      <span>
        <b>{platform === "instagram" ? "Instagram ad" : "Facebook ad"}</b>
        <small>View details</small>
      </span>
    </div>
  );
});
