/** How a conversation opened, as the sandbox knows it because it made it. */
export type Opening = "as-is" | "edited" | "ice-breaker" | "other" | "not-text";

/** What is offered after a click. */
export type OfferedWords = { text: string; prefilled: string; iceBreakers: string[] };

/** The first message: a text, or another kind with its own object beside `type`. */
export type FirstMessage = { opening: Opening; type: string; content: Record<string, unknown>; text: string };

/** A customer in the way that Meta names one: since 2026 the number may be missing. */
export type Customer = { name: string; waId?: string; from?: string; userId?: string };

/** The `referral` of the guide, in its order. Fields that do not apply are left out. */
export type Referral = {
  source_url: string;
  source_id: string;
  source_type: string;
  headline: string;
  body: string;
  media_type: string;
  image_url?: string;
  video_url?: string;
  thumbnail_url?: string;
  ctwa_clid?: string;
  ref?: string;
  welcome_message?: { text: string };
};

/** One person who clicked and wrote. */
export type Click = {
  messageId: string;
  /** Seconds since 1970. */
  timestamp: number;
  customer: Customer;
  message: FirstMessage;
  referral: Referral | null;
  sequenceId: string | null;
  adId: string | null;
};
