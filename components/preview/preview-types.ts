import type { SequenceWords } from "@/lib/domain/sequences/schema";

export type PreviewTheme = "light" | "dark";
export type PreviewPlatform = "android" | "ios";
export type PreviewMoment = "ad" | "chat" | "sent";
export type PreviewPrompt = "ice-breakers" | "prefilled";
export type PreviewNotice = "meta" | "companies" | "encrypted";

export type PreviewBusiness = { name: string; verified?: boolean };

/** The ad that led here. All parts have a neutral stand-in. */
export type PreviewAd = {
  platform?: "facebook" | "instagram";
  headline?: string;
  body?: string;
  /** Where the ad leads, as WhatsApp prints it under the large card. */
  host?: string;
  /** A data URL; empty for the neutral one. */
  picture?: string;
};

/** A text or the picture of the ad: what can be said about it in the preview. */
export type PreviewAdPart = "ad.headline" | "ad.body" | "ad.host" | "ad.picture";

/** A part of the phone that stands for a field of the composer, or of the ad beside it. */
export type PreviewPart = "text" | "autofill" | "iceBreakers" | `iceBreakers.${number}.title` | PreviewAdPart;

export type PhoneProps = {
  words: SequenceWords;
  business: PreviewBusiness;
  moment?: PreviewMoment;
  /** Which of the two states the chat opens in. */
  opening?: PreviewPrompt;
  /** After the tap: which ice breaker was tapped (`opening: "ice-breakers"`). */
  tappedIndex?: number;
  theme?: PreviewTheme;
  platform?: PreviewPlatform;
  /** A narrower and shorter screen, about 320 CSS pixels wide. */
  smallScreen?: boolean;
  /** The customer's text size, 1 to 2. */
  textScale?: number;
  notice?: PreviewNotice;
  ad?: PreviewAd;
  /** Whether the chip "This chat started from an ad …" is shown (it is); it depends on the customer's region. */
  adChip?: boolean;
  /** The clock of the pictured phone. */
  time?: string;
  /** The field being edited, marked in the phone. */
  activeField?: PreviewPart | null;
  /** The ad's button was clicked. */
  onOpenChat?: () => void;
  /** An ice breaker was tapped. Without it the row is a part like any other. */
  onTapIceBreaker?: (index: number) => void;
  /** The send button of the prefilled message was clicked. */
  onSend?: () => void;
  /** The back arrow of the chat was clicked. */
  onBack?: () => void;
  /** A part was clicked whose field should get the focus. */
  onPart?: (field: PreviewPart) => void;
};
