export const attributionMethods = ["ref", "ad", "greeting", "first-text", "none"] as const;

export type AttributionMethod = (typeof attributionMethods)[number];

/** `sure`: from ids or the greeting itself. `likely`: from the first text or an assumption. */
export const certainties = ["sure", "likely", "unknown"] as const;

export type Certainty = (typeof certainties)[number];
