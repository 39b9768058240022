import type { AdIssue, AdRow } from "../ads/ad-row";
import { issueAdvice } from "../ads/issue-advice";
import { sameNumber } from "../ads/same-number";
import type { Finding } from "./finding";

/** More than the mirror keeps, so it needs the live ad. */
export type AdToCheck = Pick<
  AdRow,
  "status" | "effectiveStatus" | "campaign" | "adSet" | "greeting" | "postSource" | "issues"
> & {
  leadsToWhatsApp: boolean;
  hasStory: boolean;
  /** Set on creatives whose parts Meta selects. */
  optimizationType: string | null;
  /** Different content per placement or language. */
  hasCustomizedAssets: boolean;
};

/** `sequenceId: null` removes the sequence. */
export type AttachRequest = {
  sequenceId: string | null;
  /** As people write them; null if unknown. */
  numbers: readonly string[] | null;
  /** Null if none or unknown. */
  pageNumber: string | null;
  /** Another open change of this ad. */
  takenBy?: string;
  /** Another app's sequence can't be restored once removed. */
  isOwn?: (sequenceId: string) => boolean;
};

const GUIDE = "Meta, Welcome Message Sequences guide";
const SPEC = "Meta, Marketing API: Ad Creative";
const SEEN = "Observed in working integrations; not documented by Meta";
/** Campaigns made before 2023 have legacy names. */
const DOCUMENTED_OBJECTIVES = ["OUTCOME_ENGAGEMENT", "OUTCOME_SALES", "MESSAGES", "CONVERSIONS"];
const STOPPED = ["DELETED", "ARCHIVED"];

export function checkAd(ad: AdToCheck, request: AttachRequest): Finding[] {
  const ended = STOPPED.find((status) => ad.status === status || ad.effectiveStatus === status);
  if (ended) {
    const word = ended === "DELETED" ? "deleted" : "archived";
    return [error("gone", `This ad was ${word}. It can't be changed anymore.`, SPEC)];
  }
  const done = alreadySo(ad, request);
  if (done) return [done];
  return [
    ...taken(request),
    ...destination(ad),
    ...creative(ad),
    ...(request.sequenceId ? fitting(ad, request) : []),
    ...now(ad, request),
  ];
}

export const isAlreadySo = (findings: readonly Finding[]): boolean => findings.some(({ id }) => id === "already-so");

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === "error");

function alreadySo({ greeting }: AdToCheck, { sequenceId }: AttachRequest): Finding | null {
  if (sequenceId === null) {
    return greeting.kind === "sequence" ? null : note("already-so", "This ad has no sequence. Nothing to do.", GUIDE);
  }
  const has = greeting.kind === "sequence" && greeting.sequenceId === sequenceId;
  return has ? note("already-so", "This ad already has the sequence. Nothing to do.", GUIDE) : null;
}

function taken({ takenBy }: AttachRequest): Finding[] {
  if (!takenBy) return [];
  const sentence = `${takenBy} is using this ad in another open change. Finish or cancel that one first.`;
  return [error("in-another-change", sentence, "Overture")];
}

function destination({ leadsToWhatsApp, adSet, optimizationType, hasCustomizedAssets }: AdToCheck): Finding[] {
  if (!leadsToWhatsApp) return [error("other-destination", "This ad does not lead to WhatsApp.", GUIDE)];
  const others = ["MESSENGER", "INSTAGRAM", "WEBSITE", "APP", "PHONE"].filter((name) =>
    adSet.destinationType?.replace("WHATSAPP", "").includes(name),
  );
  if (others.length > 0) {
    const sentence =
      "This ad set sends people to several places, WhatsApp among them. Meta uses sequences only where WhatsApp is the one destination; change that in Ads Manager first.";
    return [error("several-destinations", sentence, SEEN)];
  }
  if (!optimizationType && !hasCustomizedAssets) return [];
  const source = `${GUIDE}; ${SEEN.toLowerCase()}`;
  if (optimizationType === "LANGUAGE") {
    const sentence =
      "This ad shows different texts by language, and Meta does not use sequences in such ads. Make an ad for each language, and give each its sequence.";
    return [error("customized-by-language", sentence, source)];
  }
  if (optimizationType === "PLACEMENT" || hasCustomizedAssets) {
    const sentence =
      "This ad shows different pictures or texts by placement, and Meta does not use sequences in such ads. In Ads Manager use one picture and one text for all placements, or make an ad for each placement.";
    return [error("customized-by-placement", sentence, source)];
  }
  const sentence =
    "Meta puts this ad together from several texts or pictures by itself, and such ads do not use sequences. Make an ad with one text and one picture for it.";
  return [error("optimized", sentence, source)];
}

function creative({ postSource, hasStory }: AdToCheck): Finding[] {
  if (postSource) {
    const post = postSource === "instagram" ? "an existing Instagram post" : "an existing post";
    const sentence = `This ad shows ${post}. Meta does not let its creative be copied, so the sequence has to be chosen in Ads Manager.`;
    return [error("post-based", sentence, SPEC)];
  }
  if (hasStory) return [];
  return [error("no-story", "Meta doesn't report this ad's creative, so it can't be copied.", SPEC)];
}

function fitting({ campaign, adSet }: AdToCheck, { numbers, pageNumber }: AttachRequest): Finding[] {
  const findings: Finding[] = [];
  if (campaign.objective && !DOCUMENTED_OBJECTIVES.includes(campaign.objective)) {
    const sentence =
      "Meta documents sequences for the objectives Engagement and Sales. This campaign has a different one, so the ad may not show the sequence.";
    findings.push(warning("objective", sentence, "Meta, Click to WhatsApp ads"));
  }
  const number = adSet.whatsappNumber ?? pageNumber;
  if (!number) {
    const sentence =
      "Meta does not say which WhatsApp number this ad leads to. See that it is one of this business account.";
    findings.push(warning("number-unknown", sentence, SEEN));
  } else if (numbers && !numbers.some((own) => sameNumber(own, number))) {
    const sentence = `This ad leads to ${number}, which is not a number of this business account. Its sequences work only on its own numbers.`;
    findings.push(error("other-number", sentence, SEEN));
  }
  return findings;
}

function now({ greeting, effectiveStatus, issues }: AdToCheck, { sequenceId, isOwn }: AttachRequest): Finding[] {
  const findings: Finding[] = [];
  if (greeting.kind === "own" && sequenceId) {
    findings.push(warning("own-greeting", "The ad's own greeting is replaced. Undo restores it.", GUIDE));
  }
  if (greeting.kind === "sequence" && isOwn && !isOwn(greeting.sequenceId)) {
    const sentence = "The ad uses a sequence made elsewhere. It's replaced; undo restores it.";
    findings.push(warning("foreign-sequence", sentence, GUIDE));
  }
  if (effectiveStatus === "DISAPPROVED" || effectiveStatus === "WITH_ISSUES") {
    findings.push(warning("has-issues", issueSentence(issues, effectiveStatus), SPEC));
  }
  return findings;
}

function issueSentence(issues: readonly AdIssue[], effectiveStatus: string): string {
  const problem = effectiveStatus === "DISAPPROVED" ? "Meta rejected this ad" : "Meta reports a problem with this ad";
  const end = "A sequence doesn't fix it.";
  if (issues.length === 0) return `${problem}. ${end} Look at the ad in Ads Manager too.`;
  const reasons = issues.map((issue) => {
    const said = [issue.summary, issue.message].filter(Boolean).join(": ").replace(/\.?$/, ".");
    return `${said} ${issueAdvice(issue, effectiveStatus)}`;
  });
  return `${problem}. ${[...new Set(reasons)].join(" ")} ${end}`;
}

const error = (id: string, sentence: string, source: string): Finding => ({ id, severity: "error", sentence, source });
const warning = (id: string, sentence: string, source: string): Finding => ({
  id,
  severity: "warning",
  sentence,
  source,
});
const note = (id: string, sentence: string, source: string): Finding => ({ id, severity: "note", sentence, source });
