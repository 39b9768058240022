import { endAllSessionsAction } from "@/lib/actions/sessions";
import { postAuth } from "./post-auth";

/** Ends the session of this browser and leaves for the sign-in page. Drafts stay in the browser. */
export async function signOut(): Promise<void> {
  await postAuth("signout", { callbackUrl: "/" });
  window.location.assign("/sign-in");
}

/** Ends the person's sessions in every browser, this one included. */
export async function signOutEverywhere(): Promise<void> {
  await endAllSessionsAction(undefined);
  await signOut();
}
