import { type Message, msg } from "@/lib/domain/messages/message";
import { type AdToCheck, type AttachRequest, checkAd } from "../changes/check-ad";
import type { Finding } from "../changes/finding";
import type { CheckState, SetupCheck, SetupInputs } from "./setup-check";
import { type SubscriptionState, subscriptionCheck } from "./subscription-check";

export type WhyFacts = {
  sequence: { name: string; state: "live" | "gone" | "unknown" };
  subscription: SetupInputs<SubscriptionState>;
  /** `gone`: absent or hidden from this member. */
  ad: { name: string; seen: AdToCheck; known: Omit<AttachRequest, "sequenceId"> } | "unseen" | "gone";
};

/** What is looked at in the ad, and the findings that speak about it. */
const parts: { id: string; title: Message; findings: string[]; good: Message }[] = [
  {
    id: "ad",
    title: msg("setup.whyNotInAdsManager.ad"),
    findings: ["gone"],
    good: msg("setup.whyNotInAdsManager.thereCanChanged"),
  },
  {
    id: "destination",
    title: msg("setup.whyNotInAdsManager.destination"),
    findings: ["other-destination", "several-destinations"],
    good: msg("setup.whyNotInAdsManager.leadsWhatsappOnly"),
  },
  {
    id: "objective",
    title: msg("setup.whyNotInAdsManager.objective"),
    findings: ["objective"],
    good: msg("setup.whyNotInAdsManager.sequencesOfferedFor"),
  },
  {
    id: "number",
    title: msg("setup.whyNotInAdsManager.pageNumber"),
    findings: ["number-unknown", "other-number"],
    good: msg("setup.whyNotInAdsManager.leadsNumberAccount"),
  },
  {
    id: "creative",
    title: msg("setup.whyNotInAdsManager.creative"),
    findings: ["optimized", "post-based", "no-story"],
    good: msg("setup.whyNotInAdsManager.canUseSequence"),
  },
  {
    id: "greeting",
    title: msg("setup.whyNotInAdsManager.greeting"),
    findings: ["own-greeting", "foreign-sequence"],
    good: msg("setup.whyNotInAdsManager.hasNoOtherGreeting"),
  },
];

/** In Ads Manager these hide a sequence although our own way around them is open, or the other way round. */
const otherwise: Record<string, { state: CheckState; finding?: Message }> = {
  objective: {
    state: "wrong",
    finding: msg("setup.whyNotInAdsManager.adsManagerOffersPartner"),
  },
  "own-greeting": {
    state: "attention",
    finding: msg("setup.whyNotInAdsManager.adHasGreetingOwn"),
  },
  "foreign-sequence": {
    state: "attention",
    finding: msg("setup.whyNotInAdsManager.adGreetsWithAnother"),
  },
  "no-story": { state: "good" },
  "post-based": {
    state: "attention",
    finding: msg("setup.whyNotInAdsManager.adShowsExistingPost"),
  },
};

const states: Record<Finding["severity"], CheckState> = { error: "wrong", warning: "attention", note: "good" };

export function whyNotInAdsManager(sequenceId: string, { sequence, subscription, ad }: WhyFacts): SetupCheck[] {
  return [sequenceCheck(sequence), subscriptionCheck(subscription), ...adPart(sequenceId, ad)];
}

function sequenceCheck({ name, state }: WhyFacts["sequence"]): SetupCheck {
  const base = { id: "sequence", title: msg("setup.whyNotInAdsManager.sequence") };
  if (state === "live")
    return { ...base, state: "good", finding: msg("setup.whyNotInAdsManager.publishedByOverturesApp", { name }) };
  const finding =
    state === "gone"
      ? msg("setup.whyNotInAdsManager.noLongerAtMeta", { name })
      : msg("setup.whyNotInAdsManager.overturesAppPublishedNo");
  return {
    ...base,
    state: "wrong",
    finding,
    fix: { kind: "open", label: msg("setup.whyNotInAdsManager.sequences"), href: "/sequences" },
  };
}

function adPart(sequenceId: string, ad: WhyFacts["ad"]): SetupCheck[] {
  if (ad === "unseen") {
    const finding = msg("setup.whyNotInAdsManager.hasNoAccessAds");
    return [
      {
        id: "ad",
        state: "unknown",
        title: msg("setup.whyNotInAdsManager.ad"),
        finding,
        fix: { kind: "ask-for-ads", level: "see" },
      },
    ];
  }
  if (ad === "gone") {
    return [
      {
        id: "ad",
        state: "wrong",
        title: msg("setup.whyNotInAdsManager.ad"),
        finding: msg("setup.whyNotInAdsManager.adWasntFoundWas"),
      },
    ];
  }
  const findings = checkAd(ad.seen, { ...ad.known, sequenceId });
  if (findings.some(({ id }) => id === "already-so")) {
    return [
      {
        id: "ad",
        state: "good",
        title: msg("setup.whyNotInAdsManager.ad"),
        finding: msg("setup.whyNotInAdsManager.greetsWithSequenceAlready", { name: ad.name }),
      },
    ];
  }
  const checks = parts.map((part) => partCheck(part, findings));
  return checks.some(({ state }) => state === "wrong") ? checks : [...checks, whereToLook];
}

function partCheck(
  { id, title, findings: ids, good }: (typeof parts)[number],
  findings: readonly Finding[],
): SetupCheck {
  const found = findings.find((finding) => ids.includes(finding.id));
  if (!found) return { id, state: "good", title, finding: good };
  const differs = otherwise[found.id];
  const state = differs?.state ?? states[found.severity];
  return { id, state, title, finding: differs?.finding ?? (state === "good" ? good : found.sentence) };
}

const whereToLook: SetupCheck = {
  id: "where",
  state: "good",
  title: msg("setup.whyNotInAdsManager.whereLook"),
  finding: msg("setup.whyNotInAdsManager.everythingInOrderIn"),
};
