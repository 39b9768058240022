import type { Message, MessageKey } from "../messages/message";

/** What the person can do about it decides the kind; the code alone does not. */
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

/** A refusal of the catalogue: `refusals.<reason>` has a title (what happened) and an advice (what is safe, what to do). */
export type RefusalReason = MessageKey extends infer Key
  ? Key extends `refusals.${infer Reason}.title`
    ? Reason
    : never
  : never;

/** An expected "no". It becomes words where it is shown; what support needs is kept apart to copy. Carries no secrets. */
export type Refusal = {
  kind: RefusalKind;
  /** Which words of the catalogue: `refusals.<reason>.title` and `.advice`. */
  reason: RefusalReason;
  params?: Message["params"];
  field?: RefusalField;
  /** Meta's own words where it blames the input: shown at the field, and after the advice. */
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
