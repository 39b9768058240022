import type { Trade } from "@/lib/domain/ads/trade-of";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

export type PreviewTheme = "light" | "dark";
/** `page`: as the page, which only its styles know until hydration. */
export type PhoneTheme = PreviewTheme | "page";
export type PreviewPlatform = "android" | "ios";
export type PreviewMoment = "ad" | "chat" | "sent";
export type PreviewPrompt = "ice-breakers" | "prefilled";
export type PreviewNotice = "meta" | "companies" | "encrypted";

export type PreviewBusiness = { name: string; verified?: boolean };

/** The ad that led here. Every part has a neutral default. */
export type PreviewAd = {
  platform?: "facebook" | "instagram";
  headline?: string;
  body?: string;
  /** The link's host, as WhatsApp shows it under the large card. */
  host?: string;
  /** A data URL; empty for the neutral one. */
  picture?: string;
};

/** `trade` chooses the drawing if there is no picture. */
export type CompleteAd = Required<PreviewAd> & { trade: Trade };

/** A part of the ad that the preview can set. */
export type PreviewAdPart = "ad.headline" | "ad.body" | "ad.host" | "ad.picture";

/** A part of the phone that corresponds to a field of the composer or of the ad. */
export type PreviewPart = "text" | "autofill" | "iceBreakers" | `iceBreakers.${number}.title` | PreviewAdPart;

export type PhoneProps = {
  words: SequenceWords;
  business: PreviewBusiness;
  moment?: PreviewMoment;
  /** The chat's initial state. */
  opening?: PreviewPrompt;
  /** The tapped ice breaker (`opening: "ice-breakers"`), after the tap. */
  tappedIndex?: number;
  theme?: PhoneTheme;
  platform?: PreviewPlatform;
  /** About 320 CSS pixels wide. */
  smallScreen?: boolean;
  /** The customer's text size, 1 to 2. */
  textScale?: number;
  notice?: PreviewNotice;
  ad?: PreviewAd;
  /** Shows "This chat started from an ad …" (default true); depends on the customer's region. */
  adChip?: boolean;
  /** The clock of the pictured phone. */
  time?: string;
  /** The field being edited, highlighted in the phone. */
  activeField?: PreviewPart | null;
  onOpenChat?: () => void;
  /** Without it, the row behaves like any other part. */
  onTapIceBreaker?: (index: number) => void;
  onSend?: () => void;
  onBack?: () => void;
  /** A click on a part should focus its field. */
  onPart?: (field: PreviewPart) => void;
};
