import { endAllSessionsAction } from "@/lib/actions/sessions";
import { postAuth } from "./post-auth";

export async function signOut(): Promise<void> {
  await postAuth("signout", { callbackUrl: "/" });
  window.location.assign("/sign-in");
}

export async function signOutEverywhere(): Promise<void> {
  await endAllSessionsAction(undefined);
  await signOut();
}
