/**
 * By what a conversation was given to its sequence, the surest first: Meta named it (`ref`); the ad, by what it greeted
 * with at that time; the greeting text, equal to that of one version; the first text, equal to what one sequence offers.
 */
export const attributionMethods = ["ref", "ad", "greeting", "first-text", "none"] as const;

export type AttributionMethod = (typeof attributionMethods)[number];

/**
 * Kept with each conversation beside the method. `sure`: it follows from ids or from the very greeting, for that moment.
 * `likely`: from what the customer wrote, or something had to be assumed or speaks against it. `unknown`: from nothing.
 */
export const certainties = ["sure", "likely", "unknown"] as const;

export type Certainty = (typeof certainties)[number];
