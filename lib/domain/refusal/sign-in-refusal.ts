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

export type SignInRefusalKind = (typeof kinds)[number];

export type SignInRefusal = {
  kind: SignInRefusalKind;
  retryAt?: string;
  reference?: string;
  missing?: readonly string[];
};

const askedFor: readonly string[] = Object.values(consentScopes).flat();
const REFERENCE = /^[\w-]{4,40}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

/** Contains facts, never a sentence: anyone can write a URL. */
export function toErrorCode({ kind, retryAt, reference, missing }: SignInRefusal): string {
  return [kind, retryAt ?? reference ?? missing?.join(".")].filter(Boolean).join("~");
}

/** Unknown codes mean "start again". No schema, to keep its library out of the first load. */
export function fromErrorCode(text: string): SignInRefusal {
  const [given, fact] = text.split("~");
  const kind = kinds.find((known) => known === given);
  const facts = kind && factOf(kind, fact);
  return kind && facts ? { kind, ...facts } : { kind: "start-again" };
}

function factOf(kind: SignInRefusalKind, fact: string | undefined): Omit<SignInRefusal, "kind"> | null {
  if (fact === undefined) return {};
  if (kind === "unexpected") return REFERENCE.test(fact) ? { reference: fact } : null;
  if (kind !== "permission-declined") return isTime(fact) ? { retryAt: fact } : null;
  const missing = fact.split(".");
  return missing.every((name) => askedFor.includes(name)) ? { missing } : null;
}

const isTime = (fact: string) => TIME.test(fact) && !Number.isNaN(Date.parse(fact));
