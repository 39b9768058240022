import { couldNotCheck } from "./could-not-check";
import { sameAddress } from "./same-address";
import type { SetupCheck, SetupInputs } from "./setup-check";

export type WebhookState = {
  callbackUrl: string;
  hasVerifyToken: boolean;
  isSandbox: boolean;
  registered: SetupInputs<{ callbackUrl: string | null; isActive: boolean; fields: string[] } | null>;
  mayHear: boolean;
  signedInBy: "facebook" | "token";
  lastHeardAt: string | null;
  /** Whole installation, since the sender is unknown. */
  forgedCount: number;
};

const FIELD = "messages";
/** Meta's Business Agent uses this field while it holds a chat. */
const STANDBY = "standby";

export function webhookChecks(state: WebhookState): SetupCheck[] {
  return [addressCheck(state), registrationCheck(state), permissionCheck(state), heardCheck(state)];
}

/** A received message proves the permission. */
function permissionCheck({ mayHear, signedInBy, lastHeardAt }: WebhookState): SetupCheck {
  const base = { id: "webhook.permission", title: "Permission to receive messages" };
  if (mayHear || lastHeardAt !== null) {
    return { ...base, state: "good", finding: "Meta can report messages of this account to Overture." };
  }
  return {
    ...base,
    state: "attention",
    finding: "whatsapp_business_messaging was not granted, and without it Meta may report no messages.",
    fix: signedInBy === "facebook" ? { kind: "ask-to-hear" } : { kind: "sign-in", label: "Use another token" },
  };
}

function addressCheck({ callbackUrl, hasVerifyToken, isSandbox }: WebhookState): SetupCheck {
  const base = { id: "webhook.address", title: "Receiver" };
  if (!hasVerifyToken) {
    return {
      ...base,
      state: "wrong",
      finding: "No verify token is set, so Meta’s handshake is refused.",
      fix: { kind: "advice", text: "Set WEBHOOK_VERIFY_TOKEN to a text of your choice and start Overture again." },
    };
  }
  const { protocol, hostname } = new URL(callbackUrl);
  const isPublic = protocol === "https:" && !/^(localhost|127\.|\[?::1)/.test(hostname);
  if (!isPublic && !isSandbox) {
    return {
      ...base,
      state: "wrong",
      finding: "Meta delivers only to public https addresses, and this isn't one.",
      details: [{ label: "address", value: callbackUrl }],
      fix: { kind: "advice", text: "Set NEXTAUTH_URL to Overture's public address." },
    };
  }
  return { ...base, state: "good", finding: "Ready, at a public address." };
}

function registrationCheck({ callbackUrl, registered, hasVerifyToken }: WebhookState): SetupCheck {
  const base = { id: "webhook.registration", title: "Registered with Meta" };
  if (!registered.ok) return couldNotCheck(base.id, base.title, registered.refusal);
  const fix = hasVerifyToken ? ({ kind: "register-webhook" } as const) : undefined;
  const { facts } = registered;
  if (!facts?.isActive) {
    return { ...base, state: "wrong", finding: "No callback address is registered at Meta.", ...(fix && { fix }) };
  }
  if (!sameAddress(facts.callbackUrl ?? "", callbackUrl)) {
    return {
      ...base,
      state: "attention",
      finding: "Meta delivers to another address. Unless that is another installation of yours, register this one.",
      details: [{ label: "delivers to", value: facts.callbackUrl ?? "nowhere" }],
      ...(fix && { fix }),
    };
  }
  if (!facts.fields.includes(FIELD)) {
    const finding = `The field ${FIELD} is not subscribed, so no conversation is reported.`;
    return { ...base, state: "wrong", finding, ...(fix && { fix }) };
  }
  if (!facts.fields.includes(STANDBY)) {
    const finding = `The field ${STANDBY} is not subscribed: chats that Meta's Business Agent holds are not reported.`;
    return { ...base, state: "attention", finding, ...(fix && { fix }) };
  }
  return { ...base, state: "good", finding: `Meta delivers the fields ${FIELD} and ${STANDBY} to this address.` };
}

function heardCheck({ lastHeardAt, forgedCount }: WebhookState): SetupCheck {
  const base = { id: "webhook.heard", title: "Deliveries" };
  if (lastHeardAt === null) {
    return {
      ...base,
      state: "attention",
      finding:
        forgedCount > 0
          ? `Nothing has arrived for this account, but ${forgedCount} deliveries had a wrong signature: is META_APP_SECRET the app’s?`
          : "Nothing has arrived for this account yet.",
      fix: { kind: "open", label: "Test it", href: "#webhook" },
    };
  }
  return { ...base, state: "good", finding: "Deliveries for this account are arriving." };
}
