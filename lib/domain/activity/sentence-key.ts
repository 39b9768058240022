import type { ActivityEntry } from "./activity";

const done: readonly string[] = [
  ...["sequenceCreate", "sequenceUpdate", "sequenceDelete"],
  ...["elsewhereFound", "elsewhereChanged", "elsewhereDisappeared", "elsewhereImported"],
  ...["adSwitch", "adsChooseAccounts", "creativeDelete"],
  ...["changeStart", "changeCheck", "changeRun", "changeUndo", "changeEnd", "changeRetire"],
  ...["accountSubscribe", "webhookRegister", "webhookSample", "webhookClick"],
  ...["webhooksSettings", "webhooksForget", "webhooksReplay", "resultsTimeZone"],
  ...["activityRetention", "activityPrune"],
  ...["reviewSend", "reviewUpdate", "reviewDecide", "reviewWithdraw", "reviewPublish", "reviewOverride"],
  ...["reviewPolicy", "reviewComment", "reviewCommentEdit", "reviewCommentDelete", "reviewCommentResolve"],
  ...["reviewLinkCreate", "reviewLinkRevoke"],
  ...["notificationsChannel", "notificationsChannelRemove", "notificationsChannelTest"],
  ...["notificationsChoose", "notificationsAddress", "notificationsAddressConfirm", "notificationsAddressRemove"],
  ...["notificationsUnsubscribe"],
  ...["teamRole", "teamRemove", "teamInvite", "teamRevoke", "teamJoin"],
];

const tried: readonly string[] = [
  ...["sequenceCreate", "sequenceUpdate", "sequenceDelete", "draftSave", "draftDiscard"],
  ...["changeStart", "changeRun", "changeCheck", "changeUndo", "changeRetire", "adsChooseAccounts"],
  ...["deliveryRefuse", "activityRetention", "reviewSend", "reviewDecide", "reviewPublish"],
  ...["teamRole", "teamRemove", "teamInvite"],
];

export type SentenceKey = `activity.${"done" | "tried" | "other" | "otherTried"}.${string}`;

/** The catalogue's sentence for an entry; one of its kind for an action that has none, such as a newer version's. */
export function sentenceKey({
  action,
  kind,
  outcome,
}: Pick<ActivityEntry, "action" | "kind" | "outcome">): SentenceKey {
  const name = action.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
  const isDone = outcome === "done";
  if ((isDone ? done : tried).includes(name)) {
    return isDone ? `activity.done.${name}` : `activity.tried.${name}`;
  }
  return isDone ? `activity.other.${kind}` : `activity.otherTried.${kind}`;
}
