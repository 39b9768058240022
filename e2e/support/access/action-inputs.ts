import { randomUUID } from "node:crypto";
import { toWords } from "@/lib/domain/sequences/to-words";
import { DEFAULT_SETTINGS } from "@/lib/server/webhooks/privacy/webhook-settings";
import type { ActionName } from "./access-table";
import type { WalkIds } from "./walk-ids";

const words = () => toWords(`Walk ${randomUUID()}`, { text: "Words of the walk" });
const nothing = () => ({});
const change = ({ changeId }: WalkIds) => ({ changeId });
const review = ({ reviewId }: WalkIds) => ({ reviewId });
const comment = ({ reviewId, commentId }: WalkIds) => ({ reviewId, commentId });

/** Input that every action accepts, in the order in which the walk calls them. */
export const actionInputs: { [Name in ActionName]: (ids: WalkIds) => unknown } = {
  saveRetentionAction: () => ({ keepDays: 365 }),

  findAdAccountsAction: nothing,
  chooseAdAccountsAction: ({ adAccountId }) => ({ adAccountIds: [adAccountId] }),

  startLiveChangeAction: ({ sequenceId }) => ({ kind: "change", changeId: randomUUID(), oldSequenceId: sequenceId }),
  startChangeAction: ({ sequenceId, adId }) => ({ kind: "attach", changeId: randomUUID(), sequenceId, adIds: [adId] }),
  chooseAdsAction: ({ changeId, adId }) => ({ changeId, adIds: [adId] }),
  checkChangeAction: change,
  runChangeAction: change,
  undoChangeAction: change,
  retireSequenceAction: change,
  deleteOrphansAction: change,
  endChangeAction: change,

  addCommentAction: ({ reviewId }) => ({
    ...{ reviewId, commentId: randomUUID(), threadId: null, part: "general", anchor: null, revision: 1 },
    body: "A comment of the walk",
  }),
  editCommentAction: (ids) => ({ ...comment(ids), body: "Edited by the walk" }),
  resolveThreadAction: ({ reviewId, commentId }) => ({ reviewId, threadId: commentId, resolved: true }),
  deleteCommentAction: comment,

  discardDraftAction: ({ draftId }) => ({ draftId }),

  markReadAction: () => ({ until: new Date().toISOString() }),
  saveChoiceAction: () => ({ kind: "review-requested", inApp: false, email: "off" }),
  requestAddressAction: () => ({ address: `${randomUUID()}@walk.example`, timeZone: null }),
  removeAddressAction: nothing,
  saveChannelAction: ({ hookUrl }) => ({ url: hookUrl, kinds: [] }),
  testChannelAction: nothing,
  removeChannelAction: nothing,

  createReviewLinkAction: ({ reviewId }) => ({ reviewIds: [reviewId], kind: "shared", label: "Walk" }),
  revokeReviewLinkAction: ({ linkId }) => ({ linkId }),

  sendForReviewAction: () => ({
    ...{ reviewId: randomUUID(), draftId: randomUUID(), sequenceId: null, base: null, words: words() },
  }),
  requestDeletionAction: ({ sequenceId }) => ({ reviewId: randomUUID(), sequenceId }),
  requestSwitchAction: ({ changeId }) => ({ reviewId: randomUUID(), changeId }),
  updateReviewAction: (ids) => ({ ...review(ids), revision: 1, base: null, words: words() }),
  markReviewSeenAction: (ids) => ({ ...review(ids), revision: 1 }),
  decideReviewAction: (ids) => ({ ...review(ids), decisionId: randomUUID(), revision: 1, decision: "approved" }),
  publishReviewAction: (ids) => ({ ...review(ids), revision: 1 }),
  withdrawReviewAction: review,
  saveReviewPolicyAction: () => ({ policy: { kind: "none" } }),

  skipFirstRunAction: () => ({}),
  createSequenceAction: () => ({ words: words(), attemptId: randomUUID() }),
  updateSequenceAction: ({ sequenceId }) => ({ sequenceId, base: { name: "Before", message: null }, words: words() }),
  deleteSequenceAction: ({ sequenceId }) => ({ sequenceId }),

  registerWebhookAction: nothing,
  subscribeAccountAction: nothing,
  sendWebhookSampleAction: nothing,
  testClickAction: nothing,
  replayDeliveryAction: ({ deliveryId }) => ({ deliveryId }),
  saveTimeZoneAction: () => ({ timeZone: "Europe/Berlin" }),
  saveWebhookSettingsAction: () => DEFAULT_SETTINGS,
  forgetPersonAction: () => ({ person: "+49 30 1234567" }),

  changeRoleAction: () => ({ memberId: randomUUID(), role: "viewer" }),
  removeMemberAction: () => ({ memberId: randomUUID() }),
  createInviteAction: () => ({ label: "Walk", role: "viewer", days: 7 }),
  revokeInviteAction: () => ({ inviteId: randomUUID() }),
  acceptInviteAction: ({ token }) => ({ token }),

  chooseLanguageAction: () => "en",

  endSessionAction: () => randomUUID(),
  endOtherSessionsAction: () => undefined,
  endAllSessionsAction: () => undefined,
};
