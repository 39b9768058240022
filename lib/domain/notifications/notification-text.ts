import { type Message, msg, type Text } from "../messages/message";
import type { NotificationKind, NotificationParams } from "./notification";

type Words = { by: Text; name: Text };

/** The sentence for inbox, e-mail and channel. Missing values are told as "Someone" and "a sequence". */
export function notificationText(kind: NotificationKind, params: NotificationParams): Message {
  const words: Words = {
    by: textOf(params.by) ?? msg("notifications.events.someone"),
    name: textOf(params.name) ?? msg("notifications.events.unnamed"),
  };
  return texts[kind](words, params);
}

const texts: Record<NotificationKind, (words: Words, params: NotificationParams) => Message> = {
  "review-requested": (words) => msg("notifications.events.reviewRequested", words),
  "review-updated": (words) => msg("notifications.events.reviewUpdated", words),
  "review-commented": (words) => msg("notifications.events.reviewCommented", words),
  "review-mentioned": (words) => msg("notifications.events.reviewMentioned", words),
  "review-decided": (words, { decision }) => msg(decisionKey(decision), words),
  "review-published": (words, { outcome }) => msg(outcomeKey(outcome), words),
  "review-outdated": ({ name }) => msg("notifications.events.reviewOutdated", { name }),
  "ad-rejected": ({ name }, { what, count }) =>
    what === "several"
      ? msg("notifications.events.adsRejected", { count: Number(count) })
      : msg("notifications.events.adRejected", { name }),
  "sequence-changed-elsewhere": ({ name }, { what, count }) => {
    if (what === "several") return msg("notifications.events.sequencesChanged", { count: Number(count) });
    return what === "disappeared"
      ? msg("notifications.events.sequenceDisappeared", { name })
      : msg("notifications.events.sequenceChanged", { name });
  },
  "token-expiring": (_words, params) => msg("notifications.events.tokenExpiring", { day: dayOf(params) }),
  "webhook-quiet": (_words, params) => msg("notifications.events.webhookQuiet", { day: dayOf(params) }),
};

function decisionKey(decision: string | number | undefined) {
  if (decision === "approved") return "notifications.events.reviewApproved";
  return decision === "hold" ? "notifications.events.reviewHeld" : "notifications.events.reviewChangesRequested";
}

function outcomeKey(outcome: string | number | undefined) {
  if (outcome === "deleted") return "notifications.events.reviewDeleted";
  return outcome === "switched" ? "notifications.events.reviewSwitched" : "notifications.events.reviewPublished";
}

const textOf = (value: string | number | undefined) => (value === undefined || value === "" ? null : String(value));

const dayOf = ({ at }: NotificationParams) => ({ at: String(at), as: "day" as const });
