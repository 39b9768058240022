import { type Message, msg } from "@/lib/domain/messages/message";
import { TOKEN_WARNING_MS } from "../sessions/token-warning";
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

const signIn = { kind: "sign-in", label: msg("setup.tokenChecks.signInAgain") } as const;

export function tokenChecks(inputs: SetupInputs<TokenState>, now: number): SetupCheck[] {
  if (!inputs.ok) return [couldNotCheck("token", msg("setup.tokenChecks.accessToken"), inputs.refusal)];
  const { facts } = inputs;
  const token: SetupCheck = {
    id: "token",
    state: facts.isValid ? "good" : "wrong",
    title: msg("setup.tokenChecks.accessToken"),
    finding: facts.isValid
      ? msg("setup.tokenChecks.metaAcceptsToken", { personName: facts.personName, signedInAs: signedInAs(facts) })
      : msg("setup.tokenChecks.metaNoLongerAccepts"),
    ...(facts.isValid ? {} : { fix: signIn }),
  };
  return facts.isValid ? [token, expiryCheck(facts, now), permissionCheck(facts)] : [token];
}

function signedInAs({ isSystemUser, signedInBy }: TokenState): Message {
  if (isSystemUser) return msg("setup.tokenChecks.systemUser");
  return signedInBy === "facebook"
    ? msg("setup.tokenChecks.signedInWithFacebook")
    : msg("setup.tokenChecks.signedInWithToken");
}

function expiryCheck({ expiresAt, dataAccessExpiresAt, isSystemUser }: TokenState, now: number): SetupCheck {
  const base = { id: "token.expiry", title: msg("setup.tokenChecks.expiry") };
  const ends = [expiresAt, dataAccessExpiresAt].filter((time) => time !== null).sort()[0];
  if (ends === undefined) return { ...base, state: "good", finding: msg("setup.tokenChecks.tokenDoesNotExpire") };
  const date = { at: ends, as: "day" } as const;
  if (Date.parse(ends) - now > TOKEN_WARNING_MS)
    return { ...base, state: "good", finding: msg("setup.tokenChecks.goodUntil", { date }) };
  return {
    ...base,
    state: "attention",
    finding: msg("setup.tokenChecks.endsOnAfterSomeone", { date }),
    fix: isSystemUser ? { kind: "sign-in", label: msg("setup.tokenChecks.useAnotherToken") } : signIn,
  };
}

const needed = ["whatsapp_business_management", "business_management"];

function permissionCheck({ scopes, coversAccount, signedInBy }: TokenState): SetupCheck {
  const base = { id: "token.permissions", title: msg("setup.tokenChecks.permissions") };
  const missing = needed.filter((scope) => !scopes.includes(scope));
  const details = [
    ...missing.map((scope) => ({ label: msg("setup.tokenChecks.missing"), value: scope })),
    ...scopes.map((scope) => ({ label: msg("setup.tokenChecks.permission"), value: scope })),
  ];
  const again = {
    kind: "sign-in",
    label: signedInBy === "token" ? msg("setup.tokenChecks.useAnotherToken") : msg("setup.tokenChecks.signInAgain"),
  } as const;
  if (missing.includes("whatsapp_business_management") || !coversAccount) {
    const finding = coversAccount
      ? msg("setup.tokenChecks.whatsappBusinessManagementMissing")
      : msg("setup.tokenChecks.permissionWasGrantedFor");
    return { ...base, state: "wrong", finding, details, fix: again };
  }
  if (missing.length > 0) {
    return {
      ...base,
      state: "attention",
      finding: msg("setup.tokenChecks.businessManagementMissingAccounts"),
      details,
      fix: again,
    };
  }
  return { ...base, state: "good", finding: msg("setup.tokenChecks.tokenCanManageWhatsapp"), details };
}
