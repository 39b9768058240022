import { msg } from "@/lib/domain/messages/message";
import { HEARING_SCOPE } from "../ads/ads-consent";
import { couldNotCheck } from "./could-not-check";
import { sameAddress } from "./same-address";
import type { SetupCheck, SetupInputs } from "./setup-check";
import { webhookFields } from "./webhook-fields";

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

const [FIELD, STANDBY] = webhookFields;

export function webhookChecks(state: WebhookState): SetupCheck[] {
  return [addressCheck(state), registrationCheck(state), permissionCheck(state), heardCheck(state)];
}

/** A received message proves the permission. */
function permissionCheck({ mayHear, signedInBy, lastHeardAt }: WebhookState): SetupCheck {
  const base = { id: "webhook.permission", title: msg("setup.webhookChecks.permissionReceiveMessages") };
  if (mayHear || lastHeardAt !== null) {
    return { ...base, state: "good", finding: msg("setup.webhookChecks.metaCanReportMessages") };
  }
  return {
    ...base,
    state: "attention",
    finding: msg("setup.webhookChecks.whatsappBusinessMessagingWas"),
    details: [{ label: msg("setup.webhookChecks.missing"), value: HEARING_SCOPE }],
    fix:
      signedInBy === "facebook"
        ? { kind: "ask-to-hear" }
        : { kind: "sign-in", label: msg("setup.webhookChecks.useAnotherToken") },
  };
}

function addressCheck({ callbackUrl, hasVerifyToken, isSandbox }: WebhookState): SetupCheck {
  const base = { id: "webhook.address", title: msg("setup.webhookChecks.receiver") };
  if (!hasVerifyToken) {
    return {
      ...base,
      state: "wrong",
      finding: msg("setup.webhookChecks.noVerifyTokenSet"),
      fix: { kind: "advice", text: msg("setup.webhookChecks.setWebhookVerifyToken") },
    };
  }
  const { protocol, hostname } = new URL(callbackUrl);
  const isPublic = protocol === "https:" && !/^(localhost|127\.|\[?::1)/.test(hostname);
  if (!isPublic && !isSandbox) {
    return {
      ...base,
      state: "wrong",
      finding: msg("setup.webhookChecks.metaDeliversOnlyPublic"),
      details: [{ label: msg("setup.webhookChecks.address"), value: callbackUrl }],
      fix: { kind: "advice", text: msg("setup.webhookChecks.setNextauthUrlOvertures") },
    };
  }
  return { ...base, state: "good", finding: msg("setup.webhookChecks.readyAtPublicAddress") };
}

function registrationCheck({ callbackUrl, registered, hasVerifyToken }: WebhookState): SetupCheck {
  const base = { id: "webhook.registration", title: msg("setup.webhookChecks.registeredWithMeta") };
  if (!registered.ok) return couldNotCheck(base.id, base.title, registered.refusal);
  const fix = hasVerifyToken ? ({ kind: "register-webhook" } as const) : undefined;
  const { facts } = registered;
  if (!facts?.isActive) {
    return {
      ...base,
      state: "wrong",
      finding: msg("setup.webhookChecks.noCallbackAddressRegistered"),
      ...(fix && { fix }),
    };
  }
  if (!sameAddress(facts.callbackUrl ?? "", callbackUrl)) {
    return {
      ...base,
      state: "attention",
      finding: msg("setup.webhookChecks.metaDeliversAnotherAddress"),
      details: [
        {
          label: msg("setup.webhookChecks.deliversTo"),
          value: facts.callbackUrl ?? msg("setup.webhookChecks.nowhere"),
        },
      ],
      ...(fix && { fix }),
    };
  }
  const details = [
    ...webhookFields
      .filter((field) => !facts.fields.includes(field))
      .map((value) => ({ label: msg("setup.webhookChecks.missing"), value })),
    { label: msg("setup.webhookChecks.fields"), value: facts.fields.join(" ") },
  ];
  if (!facts.fields.includes(FIELD)) {
    const finding = msg("setup.webhookChecks.fieldNotSubscribedSo");
    return { ...base, state: "wrong", finding, details, ...(fix && { fix }) };
  }
  if (!facts.fields.includes(STANDBY)) {
    const finding = msg("setup.webhookChecks.fieldNotSubscribedChats");
    return { ...base, state: "attention", finding, details, ...(fix && { fix }) };
  }
  return { ...base, state: "good", finding: msg("setup.webhookChecks.metaDeliversFieldsAddress"), details };
}

function heardCheck({ lastHeardAt, forgedCount }: WebhookState): SetupCheck {
  const base = { id: "webhook.heard", title: msg("setup.webhookChecks.deliveries") };
  if (lastHeardAt === null) {
    return {
      ...base,
      state: "attention",
      finding:
        forgedCount > 0
          ? msg("setup.webhookChecks.nothingHasArrivedFor", { forgedCount })
          : msg("setup.webhookChecks.nothingHasArrivedFor2"),
      fix: { kind: "open", label: msg("setup.webhookChecks.testIt"), href: "#webhook" },
    };
  }
  return { ...base, state: "good", finding: msg("setup.webhookChecks.deliveriesForAccountArriving") };
}
