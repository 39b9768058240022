import type { PreviewNotice } from "@/components/preview/preview-types";

/** One person's preference, the same in every account. */
export type PhoneLook = { smallScreen: boolean; textScale: number; notice: PreviewNotice; adChip: boolean };

/** The pictured ad and business, kept by account. Empty texts use the defaults. */
export type PhoneScene = {
  verified: boolean;
  platform: "facebook" | "instagram";
  headline: string;
  body: string;
  host: string;
  /** A data URL of a picture that never leaves this browser, or empty. */
  picture: string;
};

const MAX_TEXT_LENGTH = 1_000;

export const defaultLook: PhoneLook = { smallScreen: false, textScale: 1, notice: "meta", adChip: true };
export const defaultScene: PhoneScene = {
  verified: false,
  platform: "facebook",
  headline: "",
  body: "",
  host: "",
  picture: "",
};

/** Replaces unknown or damaged stored values with defaults. */
export function parseLook(kept: unknown): PhoneLook {
  const { smallScreen, textScale, notice, adChip } = recordOf(kept);
  return {
    smallScreen: smallScreen === true,
    textScale: typeof textScale === "number" && textScale >= 1 && textScale <= 2 ? textScale : 1,
    notice: notice === "companies" || notice === "encrypted" ? notice : "meta",
    adChip: adChip !== false,
  };
}

/** Accepts only data URLs as pictures, so that a preview never fetches anything. */
export function parseScene(kept: unknown): PhoneScene {
  const { verified, platform, headline, body, host, picture } = recordOf(kept);
  return {
    verified: verified === true,
    platform: platform === "instagram" ? "instagram" : "facebook",
    headline: textOf(headline),
    body: textOf(body),
    host: textOf(host),
    picture: typeof picture === "string" && /^data:image\/jpeg;base64,[a-zA-Z0-9+/=]+$/.test(picture) ? picture : "",
  };
}

function recordOf(kept: unknown): Record<string, unknown> {
  return typeof kept === "object" && kept !== null ? { ...kept } : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.slice(0, MAX_TEXT_LENGTH) : "";
}
