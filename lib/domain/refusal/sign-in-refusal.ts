import { consentScopes } from "../ads/ads-consent";

const kinds = [
  "cancelled",
  "permission-declined",
  "token-invalid",
  "token-expired",
  "wrong-app",
  "permission-missing",
  "app-not-reviewed",
  "account-id-needed",
  "account-not-found",
  "meta-unreachable",
  "meta-busy",
  "too-many-attempts",
  "start-again",
  "other-person",
  "offline",
  "unexpected",
] as const;

/** Why a sign-in was refused, told apart by what the person can do about it. */
export type SignInRefusalKind = (typeof kinds)[number];

export type SignInRefusal = {
  kind: SignInRefusalKind;
  /** ISO 8601: when to try again, for `too-many-attempts` and `meta-busy`. */
  retryAt?: string;
  /** As it stands in the log, for `unexpected`. */
  reference?: string;
  /** Meta's names of what was left out, for `permission-declined` by somebody who asked for more. */
  missing?: readonly string[];
};

const askedFor: readonly string[] = Object.values(consentScopes).flat();
const REFERENCE = /^[\w-]{4,40}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

/** The refusal as the `error` parameter of the sign-in page: a kind and facts, never a sentence, for anyone can write a URL. */
export function toErrorCode({ kind, retryAt, reference, missing }: SignInRefusal): string {
  return [kind, retryAt ?? reference ?? missing?.join(".")].filter(Boolean).join("~");
}

/**
 * Reads `toErrorCode`; whatever else stands there (next-auth's own codes) means that the attempt has to start again. By
 * hand, for pages read it as they load, and a schema would bring its library into their first load.
 */
export function fromErrorCode(text: string): SignInRefusal {
  const [given, fact] = text.split("~");
  const kind = kinds.find((known) => known === given);
  const facts = kind && factOf(kind, fact);
  return kind && facts ? { kind, ...facts } : { kind: "start-again" };
}

/** Null: what stands there is no fact of such a refusal. */
function factOf(kind: SignInRefusalKind, fact: string | undefined): Omit<SignInRefusal, "kind"> | null {
  if (fact === undefined) return {};
  if (kind === "unexpected") return REFERENCE.test(fact) ? { reference: fact } : null;
  if (kind !== "permission-declined") return isTime(fact) ? { retryAt: fact } : null;
  const missing = fact.split(".");
  return missing.every((name) => askedFor.includes(name)) ? { missing } : null;
}

const isTime = (fact: string) => TIME.test(fact) && !Number.isNaN(Date.parse(fact));
