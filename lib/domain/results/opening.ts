/** `other`: own words. `not-text`: picture, voice message or sticker. */
export const openings = ["as-is", "edited", "ice-breaker", "other", "not-text"] as const;

export type Opening = (typeof openings)[number];
