import { type Message, msg } from "@/lib/domain/messages/message";
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
  optimizationType: string | null;
  hasCustomizedAssets: boolean;
};

/** `sequenceId: null` removes the sequence. */
export type AttachRequest = {
  sequenceId: string | null;
  /** As people write them; null if unknown. */
  numbers: readonly string[] | null;
  /** Null if none or unknown. */
  pageNumber: string | null;
  takenBy?: string;
  /** Another app's sequence can't be restored once removed. */
  isOwn?: (sequenceId: string) => boolean;
};

const GUIDE = msg("changes.checkAd.metaWelcomeMessageSequences");
const SPEC = msg("changes.checkAd.metaMarketingApiAd");
const SEEN = msg("changes.checkAd.observedInWorkingIntegrations");
/** Legacy names stand on campaigns made before 2023. */
const DOCUMENTED_OBJECTIVES = ["OUTCOME_ENGAGEMENT", "OUTCOME_SALES", "MESSAGES", "CONVERSIONS"];
const STOPPED = ["DELETED", "ARCHIVED"];

export function checkAd(ad: AdToCheck, request: AttachRequest): Finding[] {
  const ended = STOPPED.find((status) => ad.status === status || ad.effectiveStatus === status);
  if (ended) {
    return [error("gone", msg(ended === "DELETED" ? "changes.checkAd.deleted" : "changes.checkAd.archived"), SPEC)];
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
    return greeting.kind === "sequence" ? null : note("already-so", msg("changes.checkAd.adHasNoSequence"), GUIDE);
  }
  const has = greeting.kind === "sequence" && greeting.sequenceId === sequenceId;
  return has ? note("already-so", msg("changes.checkAd.adAlreadyHasSequence"), GUIDE) : null;
}

function taken({ takenBy }: AttachRequest): Finding[] {
  if (!takenBy) return [];
  const sentence = msg("changes.checkAd.usingAdInAnother", { takenBy });
  return [error("in-another-change", sentence, msg("changes.checkAd.overture"))];
}

function destination({ leadsToWhatsApp, adSet, optimizationType, hasCustomizedAssets }: AdToCheck): Finding[] {
  if (!leadsToWhatsApp) return [error("other-destination", msg("changes.checkAd.adDoesNotLead"), GUIDE)];
  const others = ["MESSENGER", "INSTAGRAM", "WEBSITE", "APP", "PHONE"].filter((name) =>
    adSet.destinationType?.replace("WHATSAPP", "").includes(name),
  );
  if (others.length > 0) {
    const sentence = msg("changes.checkAd.adSetSendsPeople");
    return [error("several-destinations", sentence, SEEN)];
  }
  if (!optimizationType && !hasCustomizedAssets) return [];
  const source = msg("changes.checkAd.guideAndObserved");
  if (optimizationType === "LANGUAGE") {
    const sentence = msg("changes.checkAd.adShowsDifferentTexts");
    return [error("customized-by-language", sentence, source)];
  }
  if (optimizationType === "PLACEMENT" || hasCustomizedAssets) {
    const sentence = msg("changes.checkAd.adShowsDifferentPictures");
    return [error("customized-by-placement", sentence, source)];
  }
  const sentence = msg("changes.checkAd.metaPutsAdTogether");
  return [error("optimized", sentence, source)];
}

function creative({ postSource, hasStory }: AdToCheck): Finding[] {
  if (postSource) {
    const sentence = msg(
      postSource === "instagram" ? "changes.checkAd.showsInstagramPost" : "changes.checkAd.showsPost",
    );
    return [error("post-based", sentence, SPEC)];
  }
  if (hasStory) return [];
  return [error("no-story", msg("changes.checkAd.metaDoesntReportAds"), SPEC)];
}

function fitting({ campaign, adSet }: AdToCheck, { numbers, pageNumber }: AttachRequest): Finding[] {
  const findings: Finding[] = [];
  if (campaign.objective && !DOCUMENTED_OBJECTIVES.includes(campaign.objective)) {
    const sentence = msg("changes.checkAd.metaDocumentsSequencesFor");
    findings.push(warning("objective", sentence, msg("changes.checkAd.metaClickWhatsappAds")));
  }
  const number = adSet.whatsappNumber ?? pageNumber;
  if (!number) {
    const sentence = msg("changes.checkAd.metaDoesNotSay");
    findings.push(warning("number-unknown", sentence, SEEN));
  } else if (numbers && !numbers.some((own) => sameNumber(own, number))) {
    const sentence = msg("changes.checkAd.adLeadsWhichNot", { number });
    findings.push(error("other-number", sentence, SEEN));
  }
  return findings;
}

function now({ greeting, effectiveStatus, issues }: AdToCheck, { sequenceId, isOwn }: AttachRequest): Finding[] {
  const findings: Finding[] = [];
  if (greeting.kind === "own" && sequenceId) {
    findings.push(warning("own-greeting", msg("changes.checkAd.adsOwnGreetingReplaced"), GUIDE));
  }
  if (greeting.kind === "sequence" && isOwn && !isOwn(greeting.sequenceId)) {
    const sentence = msg("changes.checkAd.adUsesSequenceMade");
    findings.push(warning("foreign-sequence", sentence, GUIDE));
  }
  if (effectiveStatus === "DISAPPROVED" || effectiveStatus === "WITH_ISSUES") {
    findings.push(warning("has-issues", issueSentence(issues, effectiveStatus), SPEC));
  }
  return findings;
}

/** Meta's own reasons where it gives them, for "has issues" alone leaves a person with nothing to do. */
function issueSentence(issues: readonly AdIssue[], effectiveStatus: string): Message {
  const isRejected = effectiveStatus === "DISAPPROVED";
  if (issues.length === 0) return msg(isRejected ? "changes.checkAd.rejected" : "changes.checkAd.hasProblem");
  const reasons = uniqueIssues(issues).map((issue) => {
    const said = [issue.summary, issue.message].filter(Boolean).join(": ").replace(/\.?$/, ".");
    return msg("changes.checkAd.reason", { said, advice: issueAdvice(issue, effectiveStatus) });
  });
  return msg(isRejected ? "changes.checkAd.rejectedBecause" : "changes.checkAd.hasProblemBecause", {
    reasons: reasons.reduce((first, second) => msg("changes.checkAd.reasons", { first, second })),
  });
}

/** Meta may report one issue once per placement. */
function uniqueIssues(issues: readonly AdIssue[]): AdIssue[] {
  return [...new Map(issues.map((issue) => [`${issue.code} ${issue.summary} ${issue.message}`, issue])).values()];
}

const error = (id: string, sentence: Message, source: Message): Finding => ({
  id,
  severity: "error",
  sentence,
  source,
});
const warning = (id: string, sentence: Message, source: Message): Finding => ({
  id,
  severity: "warning",
  sentence,
  source,
});
const note = (id: string, sentence: Message, source: Message): Finding => ({ id, severity: "note", sentence, source });
