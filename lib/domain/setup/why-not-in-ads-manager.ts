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

const parts: { id: string; title: string; findings: string[]; good: string }[] = [
  { id: "ad", title: "Ad", findings: ["gone"], good: "It is there, and can be changed." },
  {
    id: "destination",
    title: "Destination",
    findings: ["other-destination", "several-destinations"],
    good: "It leads to WhatsApp only.",
  },
  { id: "objective", title: "Objective", findings: ["objective"], good: "Sequences are offered for it." },
  {
    id: "number",
    title: "Page and number",
    findings: ["number-unknown", "other-number"],
    good: "It leads to a number of this account.",
  },
  {
    id: "creative",
    title: "Creative",
    findings: ["optimized", "post-based", "no-story"],
    good: "It can use a sequence.",
  },
  {
    id: "greeting",
    title: "Greeting",
    findings: ["own-greeting", "foreign-sequence"],
    good: "It has no other greeting.",
  },
];

/** These hide a sequence in Ads Manager only, or block only our own way. */
const otherwise: Record<string, { state: CheckState; finding?: string }> = {
  objective: {
    state: "wrong",
    finding:
      "Ads Manager offers partner sequences for the objectives Engagement and Sales. This campaign has another one.",
  },
  "own-greeting": {
    state: "attention",
    finding: "The ad has a greeting of its own. Under Message template, choose Partner app instead.",
  },
  "foreign-sequence": {
    state: "attention",
    finding: "The ad greets with another app’s sequence. Under Partner app choose Overture.",
  },
  "no-story": { state: "good" },
  "post-based": {
    state: "attention",
    finding:
      "The ad shows an existing post: Overture cannot copy its creative, so choose the sequence in Ads Manager itself.",
  },
};

const states: Record<Finding["severity"], CheckState> = { error: "wrong", warning: "attention", note: "good" };

export function whyNotInAdsManager(sequenceId: string, { sequence, subscription, ad }: WhyFacts): SetupCheck[] {
  return [sequenceCheck(sequence), subscriptionCheck(subscription), ...adPart(sequenceId, ad)];
}

function sequenceCheck({ name, state }: WhyFacts["sequence"]): SetupCheck {
  const base = { id: "sequence", title: "Sequence" };
  if (state === "live") return { ...base, state: "good", finding: `“${name}” is published by Overture’s app.` };
  const finding =
    state === "gone"
      ? `“${name}” is no longer at Meta.`
      : "Overture’s app published no such sequence. Drafts, and sequences of other apps, are not offered under its name.";
  return { ...base, state: "wrong", finding, fix: { kind: "open", label: "Sequences", href: "/sequences" } };
}

function adPart(sequenceId: string, ad: WhyFacts["ad"]): SetupCheck[] {
  if (ad === "unseen") {
    const finding = "Overture has no access to ads, so the ad couldn't be checked.";
    return [{ id: "ad", state: "unknown", title: "Ad", finding, fix: { kind: "ask-for-ads", level: "see" } }];
  }
  if (ad === "gone") {
    return [
      {
        id: "ad",
        state: "wrong",
        title: "Ad",
        finding: "The ad wasn't found. It was deleted, or you can't access it.",
      },
    ];
  }
  const findings = checkAd(ad.seen, { ...ad.known, sequenceId });
  if (findings.some(({ id }) => id === "already-so")) {
    return [{ id: "ad", state: "good", title: "Ad", finding: `“${ad.name}” greets with this sequence already.` }];
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
  title: "Where to look",
  finding:
    "Everything is in order. In the ad, open Message template → Partner app → Overture → Message sequence. New sequences take a few minutes to appear.",
};
