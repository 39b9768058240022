import type { GraphErrorKind } from "../client/graph-error";
import { isGuideCode } from "./is-guide-code";

const GUIDE: Record<number, GraphErrorKind> = {
  4027001: "invalid-input",
  4027005: "create-refused",
  4027006: "update-refused",
  4027007: "not-available-yet",
  4027010: "invalid-input",
  4027012: "used-in-ad",
  4027017: "not-found",
};

const GRAPH: Record<number, GraphErrorKind> = {
  1: "transient",
  2: "transient",
  3: "permission-missing",
  4: "rate-limited",
  10: "permission-missing",
  17: "rate-limited",
  32: "rate-limited",
  100: "invalid-input",
  102: "sign-in-again",
  190: "sign-in-again",
  341: "transient",
  368: "policy-blocked",
  613: "rate-limited",
  803: "not-found",
  // Meta no longer serves this Graph API version.
  2635: "installation",
  2500: "sign-in-again",
  2642: "malformed",
};

/** `error_subcode` of code 100 for an object that is absent or hidden. */
const MISSING_OBJECT = 33;

/**
 * Null if the codes are inconclusive. The guide's codes win, because a general code often accompanies them. Sources:
 * the guide's error table; Graph API "Handle Errors"; "Rate Limits" (80000 to 80014 are business use cases).
 */
export function classifyCode(code: number | undefined, subcode: number | undefined): GraphErrorKind | null {
  const guideCode = [code, subcode].find(isGuideCode);
  if (guideCode !== undefined) return GUIDE[guideCode] ?? "unexpected";
  if (code === undefined) return null;
  if (code === 100 && subcode === MISSING_OBJECT) return "not-found";
  if (code >= 200 && code <= 299) return "permission-missing";
  if (code >= 80_000 && code <= 80_014) return "rate-limited";
  return GRAPH[code] ?? null;
}
