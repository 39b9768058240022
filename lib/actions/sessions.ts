"use server";

import { signOutEverywhere } from "@/lib/server/auth/session/sign-out-everywhere";
import { defineOwnAction } from "@/lib/server/gate/define-own-action";

/** *Sign out everywhere*: every session of the person that was issued before this moment is over. */
export const endAllSessionsAction = defineOwnAction({
  action: "session.end-all",
  handler: signOutEverywhere,
});
