import type { Role } from "@/lib/domain/permissions/permissions";

/**
 * Who is let in. A role: members of the account with at least this one. `person`: all signed-in people, for their own
 * data. `link`: people who have the secret address. `meta`: requests that Meta signs. `public`: everybody.
 */
export type Access = Role | "person" | "link" | "meta" | "public";

/** Every server action. A spec compares the rows with the permissions that the actions declare. */
export const actionAccess = {
  saveRetentionAction: "admin",

  chooseAdAccountsAction: "publisher",
  findAdAccountsAction: "viewer",

  startLiveChangeAction: "writer",
  startChangeAction: "publisher",
  chooseAdsAction: "publisher",
  checkChangeAction: "publisher",
  runChangeAction: "publisher",
  undoChangeAction: "publisher",
  retireSequenceAction: "publisher",
  deleteOrphansAction: "publisher",
  endChangeAction: "publisher",

  addCommentAction: "viewer",
  editCommentAction: "viewer",
  resolveThreadAction: "viewer",
  deleteCommentAction: "viewer",

  discardDraftAction: "writer",

  markReadAction: "viewer",
  saveChoiceAction: "viewer",
  requestAddressAction: "viewer",
  removeAddressAction: "viewer",
  saveChannelAction: "admin",
  testChannelAction: "admin",
  removeChannelAction: "admin",

  createReviewLinkAction: "writer",
  revokeReviewLinkAction: "writer",

  sendForReviewAction: "writer",
  requestDeletionAction: "writer",
  requestSwitchAction: "writer",
  updateReviewAction: "writer",
  markReviewSeenAction: "viewer",
  decideReviewAction: "viewer",
  publishReviewAction: "publisher",
  withdrawReviewAction: "writer",
  saveReviewPolicyAction: "admin",

  skipFirstRunAction: "writer",
  createSequenceAction: "publisher",
  updateSequenceAction: "publisher",
  deleteSequenceAction: "publisher",

  chooseLanguageAction: "public",

  endSessionAction: "person",
  endOtherSessionsAction: "person",
  endAllSessionsAction: "person",

  changeRoleAction: "admin",
  removeMemberAction: "admin",
  createInviteAction: "admin",
  revokeInviteAction: "admin",
  acceptInviteAction: "person",

  registerWebhookAction: "publisher",
  subscribeAccountAction: "publisher",
  sendWebhookSampleAction: "publisher",
  testClickAction: "publisher",
  replayDeliveryAction: "publisher",
  saveTimeZoneAction: "admin",
  saveWebhookSettingsAction: "admin",
  forgetPersonAction: "admin",
} as const satisfies Record<string, Access>;

export type ActionName = keyof typeof actionAccess;

/** Every page and every method of a route handler. */
export const routeAccess = {
  "GET /favicon.ico": "public",
  "GET /icon.svg": "public",
  "GET /sign-in": "public",
  "GET /": "person",
  "GET /accounts": "person",
  "GET /invite/[[...path]]": "person",

  "GET /[wabaId]/activity": "viewer",
  "GET /[wabaId]/ads": "viewer",
  "GET /[wabaId]/changes/[changeId]": "viewer",
  "GET /[wabaId]/changes/new": "viewer",
  "GET /[wabaId]/notifications": "viewer",
  "GET /[wabaId]/notifications/settings": "viewer",
  "GET /[wabaId]/results": "viewer",
  "GET /[wabaId]/reviews": "viewer",
  "GET /[wabaId]/reviews/[reviewId]": "viewer",
  "GET /[wabaId]/sequences": "viewer",
  "GET /[wabaId]/sequences/[sequenceId]": "viewer",
  "GET /[wabaId]/sequences/[sequenceId]/history": "viewer",
  "GET /[wabaId]/sequences/new": "viewer",
  "GET /[wabaId]/setup": "viewer",
  "GET /[wabaId]/setup/deliveries": "viewer",
  "GET /[wabaId]/team": "viewer",

  "GET /api/accounts": "person",
  "GET /api/accounts/[wabaId]/activity": "viewer",
  "GET /api/accounts/[wabaId]/activity/export": "viewer",
  "GET /api/accounts/[wabaId]/activity/words": "viewer",
  "GET /api/accounts/[wabaId]/ads": "viewer",
  "GET /api/accounts/[wabaId]/ads/[adId]": "viewer",
  "GET /api/accounts/[wabaId]/ads/[adId]/picture": "viewer",
  "GET /api/accounts/[wabaId]/ads/counts": "viewer",
  "GET /api/accounts/[wabaId]/changes": "viewer",
  "GET /api/accounts/[wabaId]/changes/[changeId]": "viewer",
  "GET /api/accounts/[wabaId]/creates/[createId]": "viewer",
  "GET /api/accounts/[wabaId]/deliveries": "viewer",
  "GET /api/accounts/[wabaId]/drafts": "viewer",
  "GET /api/accounts/[wabaId]/drafts/[draftId]": "viewer",
  "PUT /api/accounts/[wabaId]/drafts/[draftId]": "writer",
  "GET /api/accounts/[wabaId]/notifications": "viewer",
  "GET /api/accounts/[wabaId]/notifications/state": "viewer",
  "POST /api/accounts/[wabaId]/presence": "viewer",
  "GET /api/accounts/[wabaId]/results": "viewer",
  "GET /api/accounts/[wabaId]/results/export": "viewer",
  "GET /api/accounts/[wabaId]/results/started": "viewer",
  "GET /api/accounts/[wabaId]/reviews": "viewer",
  "GET /api/accounts/[wabaId]/reviews/[reviewId]": "viewer",
  "GET /api/accounts/[wabaId]/reviews/[reviewId]/comments": "viewer",
  "GET /api/accounts/[wabaId]/reviews/[reviewId]/links": "viewer",
  "GET /api/accounts/[wabaId]/sequences": "viewer",
  "GET /api/accounts/[wabaId]/sequences/[sequenceId]": "viewer",
  "GET /api/accounts/[wabaId]/sequences/[sequenceId]/ads": "viewer",
  "GET /api/accounts/[wabaId]/sequences/[sequenceId]/picture": "viewer",
  "GET /api/accounts/[wabaId]/sequences/deleted": "viewer",
  "GET /api/accounts/[wabaId]/team": "viewer",
  "GET /api/accounts/[wabaId]/why": "viewer",

  "GET /api/auth/[...nextauth]": "public",
  "POST /api/auth/[...nextauth]": "public",
  "GET /api/emoji/[language]": "public",
  "GET /api/health": "public",
  "GET /api/health/ready": "public",
  "GET /api/messages/[language]/[pages]": "public",
  "GET /api/method-not-allowed": "public",
  "GET /api/sessions": "person",
  "GET /api/version": "public",

  "GET /api/webhooks/whatsapp": "meta",
  "POST /api/webhooks/whatsapp": "meta",

  "GET /confirm-email/[token]": "link",
  "POST /api/confirm-email/[token]": "link",
  "GET /unsubscribe/[token]": "link",
  "GET /api/unsubscribe/[token]": "link",
  "POST /api/unsubscribe/[token]": "link",
  "GET /r/[[...path]]": "link",
  "GET /r/[token]": "link",
  "GET /r/[token]/[act]": "link",
  "POST /r/[token]/[act]": "link",
  "GET /r/[token]/state": "link",
} as const satisfies Record<string, Access>;

export type RouteName = keyof typeof routeAccess;

export type Row = ActionName | RouteName;

export const accessTable: Record<Row, Access> = { ...actionAccess, ...routeAccess };

export const isRoute = (row: Row): row is RouteName => row in routeAccess;

/** Actions that a browser calls through a route, and their routes. */
export const routedActions = {
  presenceRoute: "POST /api/accounts/[wabaId]/presence",
  saveDraftRoute: "PUT /api/accounts/[wabaId]/drafts/[draftId]",
} as const satisfies Record<string, RouteName>;
