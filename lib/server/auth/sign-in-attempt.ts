import { randomUUID } from "node:crypto";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { SignInRefusal } from "@/lib/domain/refusal/sign-in-refusal";
import { log } from "@/lib/server/log/log";
import type { ConnectedPerson } from "./connect";
import type { ConsentRequest } from "./consent-request";
import { refusedBy } from "./refused-sign-in";
import type { SessionClaims } from "./session/find-session";

/**
 * What becomes of one request to the sign-in routes. next-auth's callbacks can only say no without a reason, so they
 * leave theirs here and the door (`handle-auth.ts`) tells it.
 */
export type SignInAttempt = {
  address: string;
  userAgent: string | null;
  /** The session that the answer's cookie names. */
  started?: SessionClaims;
  person?: ConnectedPerson;
  refusal?: SignInRefusal;
  /** Why a sign-out did not end the session. */
  signOutRefusal?: Refusal;
  /** Set while a signed-in person asks for more than they granted. */
  consent?: ConsentRequest;
  /** What the dialog is asked for beyond the sign-in's own permissions. */
  moreScopes?: readonly string[];
};

/** Notes why an attempt failed. A surprise is logged once and told by its reference. */
export function noteFailure(attempt: SignInAttempt, error: unknown): void {
  const known = refusedBy(error);
  if (known) {
    attempt.refusal = known;
    return;
  }
  const reference = randomUUID().slice(0, 8);
  log().error({ error, reference }, "A sign-in failed unexpectedly");
  attempt.refusal = { kind: "unexpected", reference };
}
