/** Why a draft is not at our server; all but `refused` may end without action. */
export type DraftProblem = "offline" | "signed-out" | "other-person" | "refused";

/** `offline` to `refused`: only in this browser, and why. `at-risk`: only on screen. `conflict`: changed in another tab. */
export type DraftState = "clean" | "saving" | "saved" | "at-risk" | "conflict" | DraftProblem;
