/**
 * By what a conversation was given to its sequence, the surest first: Meta named it (`ref`); the ad, by what it greeted
 * with at that time; the greeting text, equal to that of one version; the first text, equal to what one sequence offers.
 */
export const attributionMethods = ["ref", "ad", "greeting", "first-text", "none"] as const;

export type AttributionMethod = (typeof attributionMethods)[number];

/** `sure`: it follows from ids or from the very greeting. `likely`: from what the customer wrote. `unknown`: from nothing. */
export type Certainty = "sure" | "likely" | "unknown";

export function certaintyOf(method: AttributionMethod): Certainty {
  if (method === "none") return "unknown";
  return method === "first-text" ? "likely" : "sure";
}
