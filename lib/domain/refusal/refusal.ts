export const refusalKinds = [
  "invalid-input",
  "create-refused",
  "update-refused",
  "not-available-yet",
  "used-in-ad",
  "not-found",
  "sign-in-again",
  "other-person",
  "permission-missing",
  "ads-access-needed",
  "rate-limited",
  "policy-blocked",
  "installation",
  "meta-unreachable",
  "outcome-unknown",
  "changed-elsewhere",
  "not-allowed",
  "page-outdated",
  "unexpected",
] as const;

export type RefusalKind = (typeof refusalKinds)[number];

export type RefusedAct = "read" | "create" | "update" | "delete" | "change-ads";

export type RefusalField = "name" | "text" | "autofill" | "iceBreakers" | `iceBreakers.${number}.title`;

/** Plain words for people; contains no secrets. */
export type Refusal = {
  kind: RefusalKind;
  title: string;
  advice: string;
  field?: RefusalField;
  /** Meta's own words about the field; `advice` ends with them. */
  metaSays?: string;
  code?: number;
  subcode?: number;
  fbtraceId?: string;
  /** ISO 8601, for `rate-limited`. */
  retryAt?: string;
  createId?: string;
  reference?: string;
};

/** Expected refusals are returned; surprises are thrown and logged once. */
export type ActionResult<T> = { ok: true; data: T } | { ok: false; refusal: Refusal };
