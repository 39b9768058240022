import { z } from "zod";
import { endAllSessionsAction } from "@/lib/actions/sessions";
import { type Refusal, refusalKinds } from "@/lib/domain/refusal/refusal";
import { postAuthJson } from "./post-auth";
import { signOutFailure } from "./sign-out-failure";

const refused = z.object({
  kind: z.enum(refusalKinds),
  reason: z.enum(["ownSessionNotEnded", "sessionsNotEnded", "signedOut"]).catch("ownSessionNotEnded"),
  reference: z.string().optional(),
});
const signOutAnswer = z.union([z.object({ url: z.url() }), z.object({ refusal: refused })]);

const start = "/sign-in";

/** Ends the session of this browser and leaves for the sign-in page. Returns why it may still be active, or null. */
export async function signOut(): Promise<Refusal | null> {
  const refusal = await endOwnSession();
  if (!refusal) window.location.assign(start);
  return refusal;
}

/** Ends the person's sessions in every browser, this one included. Returns why some may still be active, or null. */
export async function signOutEverywhere(): Promise<Refusal | null> {
  try {
    const result = await endAllSessionsAction(undefined);
    if (!result.ok) return result.refusal;
  } catch (error) {
    return signOutFailure(error);
  }
  // Every session has ended by now. This only removes the cookie, which opens nothing anymore.
  await endOwnSession();
  window.location.assign(start);
  return null;
}

async function endOwnSession(): Promise<Refusal | null> {
  try {
    const answer = signOutAnswer.parse(await postAuthJson("signout", { callbackUrl: "/" }));
    if ("refusal" in answer) return answer.refusal;
    // next-auth's answer to a form that lost its cookies: it ended nothing.
    return new URL(answer.url).pathname === "/api/auth/signout" ? signOutFailure(null) : null;
  } catch (error) {
    return signOutFailure(error);
  }
}
