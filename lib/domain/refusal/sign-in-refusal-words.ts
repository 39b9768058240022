import type { SignInRefusalKind } from "./sign-in-refusal";

type Words = { title: string; advice: string };

/** What happened, and what to do about it. */
export const signInRefusalWords: Record<SignInRefusalKind, Words> = {
  cancelled: {
    title: "You left Facebook before finishing.",
    advice: "Nothing was connected. Continue with Facebook again whenever you like.",
  },
  "permission-declined": {
    title: "Overture was not allowed to manage your WhatsApp accounts.",
    advice:
      "Without “Manage your WhatsApp accounts” there is nothing to show. Continue with Facebook again and leave that permission switched on.",
  },
  "token-invalid": {
    title: "Meta does not accept this token.",
    advice:
      "It may have been cut off when copied, or withdrawn. Copy it again in full, or generate a new one in Meta Business settings → Users → System users.",
  },
  "token-expired": {
    title: "This token has expired.",
    advice:
      "Generate a new one in Meta Business settings → Users → System users. One that never expires saves you from doing this again.",
  },
  "wrong-app": {
    title: "This token belongs to another app.",
    advice:
      "Sequences are kept per app, so Overture needs a token of its own. Generate one in Meta Business settings and choose Overture's app there.",
  },
  "permission-missing": {
    title: "This token may not manage WhatsApp accounts.",
    advice: "Generate it again with the permission whatsapp_business_management ticked.",
  },
  "app-not-reviewed": {
    title: "Meta does not let this app work with your account yet.",
    advice:
      "The app still lacks advanced access to whatsapp_business_management. Until App Review is through, only people with a role in the app can connect.",
  },
  "account-id-needed": {
    title: "The token is good, but names no WhatsApp Business Account.",
    advice:
      "Type the account's id below. It stands in WhatsApp Manager under Account tools, and in the address of that page after waba_id=.",
  },
  "account-not-found": {
    title: "This token cannot reach that WhatsApp Business Account.",
    advice:
      "Check the id. If it is right, give the system user access to the account in Meta Business settings → Accounts → WhatsApp accounts.",
  },
  "meta-unreachable": {
    title: "Meta cannot be reached right now.",
    advice: "Nothing was stored. Try again in a minute.",
  },
  "meta-busy": {
    title: "Meta asks us to slow down.",
    advice: "Its limit of calls is used up for now. Nothing was stored; try again a little later.",
  },
  "too-many-attempts": {
    title: "Too many attempts from here.",
    advice: "To protect your account, signing in pauses for a short while.",
  },
  "start-again": {
    title: "This sign-in could not be finished.",
    advice:
      "It took too long, or was begun in another tab or browser. Start again here, and allow cookies for this address.",
  },
  "other-person": {
    title: "You continued as somebody else.",
    advice:
      "Overture knows you by another Facebook profile here, so nothing was changed. Choose that profile at Facebook.",
  },
  offline: {
    title: "Overture cannot be reached.",
    advice: "Check your connection and try again. Nothing was sent.",
  },
  unexpected: {
    title: "Something went wrong on our side.",
    advice: "Nothing was connected. Try again; if it happens again, tell support the reference.",
  },
};
