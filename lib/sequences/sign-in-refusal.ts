import { z } from "zod";
import { consentScopes } from "./ads/ads-consent";

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

const askedFor = [...new Set(Object.values(consentScopes).flat())];

const code = z.object({
  kind: z.enum(kinds),
  retryAt: z.iso.datetime().optional(),
  reference: z
    .string()
    .regex(/^[\w-]{4,40}$/)
    .optional(),
  missing: z.array(z.enum(askedFor)).min(1).max(askedFor.length).optional(),
});

/** The refusal as the `error` parameter of the sign-in page: a kind and facts, never a sentence, for anyone can write a URL. */
export function toErrorCode({ kind, retryAt, reference, missing }: SignInRefusal): string {
  return [kind, retryAt ?? reference ?? missing?.join(".")].filter(Boolean).join("~");
}

/** Reads `toErrorCode`; whatever else stands there (next-auth's own codes) means that the attempt has to start again. */
export function fromErrorCode(text: string): SignInRefusal {
  const [kind, fact] = text.split("~");
  const parsed = code.safeParse({ kind, ...factOf(kind, fact) });
  return parsed.success ? parsed.data : { kind: "start-again" };
}

function factOf(kind: string | undefined, fact: string | undefined) {
  if (kind === "unexpected") return { reference: fact };
  return kind === "permission-declined" ? { missing: fact?.split(".") } : { retryAt: fact };
}
