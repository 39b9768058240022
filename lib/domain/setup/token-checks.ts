import { couldNotCheck } from "./could-not-check";
import type { SetupCheck, SetupInputs } from "./setup-check";

export type TokenState = {
  signedInBy: "facebook" | "token";
  personName: string;
  isSystemUser: boolean;
  isValid: boolean;
  expiresAt: string | null;
  dataAccessExpiresAt: string | null;
  scopes: string[];
  coversAccount: boolean;
};

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const signIn = { kind: "sign-in", label: "Sign in again" } as const;

export function tokenChecks(inputs: SetupInputs<TokenState>, now: number): SetupCheck[] {
  if (!inputs.ok) return [couldNotCheck("token", "Access token", inputs.refusal)];
  const { facts } = inputs;
  const token: SetupCheck = {
    id: "token",
    state: facts.isValid ? "good" : "wrong",
    title: "Access token",
    finding: facts.isValid
      ? `Meta accepts the token of ${facts.personName}, ${signedInAs(facts)}.`
      : "Meta no longer accepts your token. You can still read and write drafts, but not publish.",
    ...(facts.isValid ? {} : { fix: signIn }),
  };
  return facts.isValid ? [token, expiryCheck(facts, now), permissionCheck(facts)] : [token];
}

function signedInAs({ isSystemUser, signedInBy }: TokenState): string {
  if (isSystemUser) return "a system user";
  return signedInBy === "facebook" ? "signed in with Facebook" : "signed in with a token";
}

function expiryCheck({ expiresAt, dataAccessExpiresAt, isSystemUser }: TokenState, now: number): SetupCheck {
  const base = { id: "token.expiry", title: "Expiry" };
  const ends = [expiresAt, dataAccessExpiresAt].filter((time) => time !== null).sort()[0];
  if (ends === undefined) return { ...base, state: "good", finding: "The token does not expire." };
  const date = day.format(new Date(ends));
  if (Date.parse(ends) - now > WEEK_MS) return { ...base, state: "good", finding: `Good until ${date}.` };
  return {
    ...base,
    state: "attention",
    finding: `Ends on ${date}. After that, someone has to sign in again before publishing.`,
    fix: isSystemUser ? { kind: "sign-in", label: "Use another token" } : signIn,
  };
}

const needed = ["whatsapp_business_management", "business_management"];

function permissionCheck({ scopes, coversAccount, signedInBy }: TokenState): SetupCheck {
  const base = { id: "token.permissions", title: "Permissions" };
  const missing = needed.filter((scope) => !scopes.includes(scope));
  const details = scopes.map((scope) => ({ label: "permission", value: scope }));
  const again = { kind: "sign-in", label: signedInBy === "token" ? "Use another token" : "Sign in again" } as const;
  if (missing.includes("whatsapp_business_management") || !coversAccount) {
    const finding = coversAccount
      ? "whatsapp_business_management is missing: sequences can be neither read nor written."
      : "The permission was granted for other accounts, but not this one.";
    return { ...base, state: "wrong", finding, details, fix: again };
  }
  if (missing.length > 0) {
    return {
      ...base,
      state: "attention",
      finding: "business_management is missing: accounts that other businesses share with you cannot be found.",
      details,
      fix: again,
    };
  }
  return { ...base, state: "good", finding: "The token can manage this WhatsApp account.", details };
}
