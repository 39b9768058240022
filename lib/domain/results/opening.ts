/**
 * How a customer's first message relates to what the sequence offered: the prefilled message as it was, or edited; an ice
 * breaker; words of their own; no text at all (a picture, a voice message, a sticker).
 */
export const openings = ["as-is", "edited", "ice-breaker", "other", "not-text"] as const;

export type Opening = (typeof openings)[number];
