/** Why a draft is not at our server; all but `refused` may end by themselves. */
export type DraftProblem = "offline" | "signed-out" | "other-person" | "refused";

/**
 * `clean`: nothing unpublished · `saving`: in the browser, on its way to our server · `saved`: in both ·
 * `offline`, `signed-out`, `other-person`, `refused`: in the browser alone, and why · `at-risk`: nowhere but on the screen ·
 * `conflict`: others wrote on.
 */
export type DraftState = "clean" | "saving" | "saved" | "at-risk" | "conflict" | DraftProblem;
