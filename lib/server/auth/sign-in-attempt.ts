import { randomUUID } from "node:crypto";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { SignInRefusal } from "@/lib/domain/refusal/sign-in-refusal";
import { log } from "@/lib/server/log/log";
import type { ConnectedPerson } from "./connect";
import type { ConsentRequest } from "./consent-request";
import { refusedBy } from "./refused-sign-in";
import type { SessionClaims } from "./session/find-session";

/** next-auth's callbacks can't return a reason, so they leave it here for `handleAuth` to report. */
export type SignInAttempt = {
  address: string;
  userAgent: string | null;
  started?: SessionClaims;
  person?: ConnectedPerson;
  refusal?: SignInRefusal;
  signOutRefusal?: Refusal;
  /** Set while a signed-in person asks for more than they granted. */
  consent?: ConsentRequest;
  moreScopes?: readonly string[];
};

/** Logs a surprise once and reports it by reference. */
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
