import { clsx } from "clsx";
import type { CSSProperties } from "react";
import type { Trade } from "@/lib/domain/ads/trade-of";

type AdPictureProps = {
  className: string;
  /** Its path or a data URL. */
  picture?: string;
  trade: Trade;
};

/** Draws the business's trade if there is no picture, or if it can't be fetched. */
export function AdPicture({ className, picture, trade }: AdPictureProps) {
  const style: CSSProperties & Record<"--wa-own", string> = { "--wa-own": `url("${picture}")` };
  return (
    <span
      className={clsx(className, "wa-ad-picture", picture && "wa-ad-photo")}
      data-trade={trade}
      style={picture ? style : undefined}
    />
  );
}
