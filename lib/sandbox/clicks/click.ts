/** Known here because the sandbox made it. */
export type Opening = "as-is" | "edited" | "ice-breaker" | "other" | "not-text";

export type OfferedWords = { text: string; prefilled: string; iceBreakers: string[] };

/** Text, or another type with its own object beside `type`. */
export type FirstMessage = { opening: Opening; type: string; content: Record<string, unknown>; text: string };

/** Identified as by Meta: since 2026 the number may be missing. */
export type Customer = { name: string; waId?: string; from?: string; userId?: string };

/** The guide's `referral`, in its order; omits fields that don't apply. */
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
