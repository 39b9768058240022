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
  /** The page was made for a person who is no longer the one signed in; nothing of it was taken. */
  "other-person",
  "permission-missing",
  /** Ads were never opened up to Overture, or no longer are: asking for them again is the way out. */
  "ads-access-needed",
  "rate-limited",
  "policy-blocked",
  /** Meta refuses this installation's settings; only whoever installed Overture can fix it. */
  "installation",
  "meta-unreachable",
  "outcome-unknown",
  "changed-elsewhere",
  "not-allowed",
  /** The page is older than the server, which took nothing of it: reloading is the way out. */
  "page-outdated",
  "unexpected",
] as const;

export type RefusalKind = (typeof refusalKinds)[number];

/** What was attempted when the refusal came; the words depend on it. */
export type RefusedAct = "read" | "create" | "update" | "delete" | "change-ads";

/** A field of the composer, in the notation of React Hook Form. */
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
  /** Meta's `code` and `error_subcode`, where Meta answered. */
  code?: number;
  subcode?: number;
  fbtraceId?: string;
  /** ISO 8601: when Meta will listen again, for `rate-limited`. */
  retryAt?: string;
  /** The create whose outcome is being looked for: whoever gets this refusal can follow it. */
  createId?: string;
  /** Our own reference of a surprise, as it stands in the log. */
  reference?: string;
};

/** Expected refusals are returned; surprises are thrown, logged once and shown with a reference. */
export type ActionResult<T> = { ok: true; data: T } | { ok: false; refusal: Refusal };
