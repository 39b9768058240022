import { GraphRefusal } from "../http/graph-refusal";
import { shakeHands } from "./shake-hands";

/** Refuses an invalid or unproven callback with 2200. Accepts http, because the sandbox is local. */
export async function proveCallback(callbackUrl: string, verifyToken: string | undefined): Promise<void> {
  const isAddress = /^https?:\/\//.test(callbackUrl) && URL.canParse(callbackUrl);
  const problem = isAddress ? await shakeHands(callbackUrl, verifyToken ?? "") : "callback_url must be a valid URL";
  if (problem === null) return;
  throw new GraphRefusal(400, {
    message: `(#2200) Callback verification failed with the following errors: ${problem}`,
    type: "OAuthException",
    code: 2200,
  });
}
