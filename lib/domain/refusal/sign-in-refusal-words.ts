import type { SignInRefusalKind } from "./sign-in-refusal";

type Words = { title: string; advice: string };

export const signInRefusalWords: Record<SignInRefusalKind, Words> = {
  cancelled: {
    title: "You left Facebook before finishing.",
    advice: "Nothing was connected. You can continue with Facebook anytime.",
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
    title: "This token can't manage WhatsApp accounts.",
    advice: "Generate it again with the permission whatsapp_business_management ticked.",
  },
  "app-not-reviewed": {
    title: "Meta does not let this app work with your account yet.",
    advice:
      "The app still lacks advanced access to whatsapp_business_management. Until App Review is through, only people with a role in the app can connect.",
  },
  "account-id-needed": {
    title: "The token is valid but doesn't name a WhatsApp Business Account.",
    advice:
      "Enter the account id below. You find it in WhatsApp Manager under Account tools, and in that page's address after waba_id=.",
  },
  "account-not-found": {
    title: "This token has no access to that WhatsApp Business Account.",
    advice:
      "Check the id. If it is right, give the system user access to the account in Meta Business settings → Accounts → WhatsApp accounts.",
  },
  "meta-unreachable": {
    title: "Meta cannot be reached right now.",
    advice: "Nothing was stored. Try again in a minute.",
  },
  "meta-busy": {
    title: "Meta is limiting requests.",
    advice: "Nothing was stored. Try again a little later.",
  },
  "too-many-attempts": {
    title: "Too many attempts.",
    advice: "To protect your account, sign-in is paused for a short while.",
  },
  "start-again": {
    title: "The sign-in couldn't be completed.",
    advice: "It took too long, or it was started in another tab or browser. Start again here and allow cookies.",
  },
  "other-person": {
    title: "You continued as a different person.",
    advice: "You're signed in with another Facebook profile, so nothing was changed. Choose that profile at Facebook.",
  },
  offline: {
    title: "Overture cannot be reached.",
    advice: "Check your connection and try again. Nothing was sent.",
  },
  unexpected: {
    title: "Something went wrong in Overture.",
    advice: "Nothing was connected. Try again. If it happens again, send the reference to support.",
  },
};
