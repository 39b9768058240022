import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import type { Session } from "@/lib/server/auth/session/find-session";

type Caller<Account> = {
  session: Session | null;
  /** Whom the page was made for. Pages send it with what that person wrote. */
  pageUserId: string | undefined;
  findAccount: () => Promise<Account>;
};

const signedOut: Refusal = {
  kind: "sign-in-again",
  reason: "signedOut",
};

/** The page was open when another person signed in, in another tab. */
const otherPerson: Refusal = {
  kind: "other-person",
  reason: "otherPerson",
};

/**
 * Lets a call through to its account, or refuses it: nobody publishes or saves another person's text by signing in later
 * in the same browser. The page's person is compared before the account is looked up, so that the answer is the same for
 * every account and tells a stranger nothing.
 */
export async function admit<Account>(caller: Caller<Account>): Promise<ActionResult<Account>> {
  const { session, pageUserId, findAccount } = caller;
  if (!session) return { ok: false, refusal: signedOut };
  if (pageUserId !== undefined && pageUserId !== session.userId) return { ok: false, refusal: otherPerson };
  return { ok: true, data: await findAccount() };
}
