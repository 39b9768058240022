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

/** Compares the page's person before it looks the account up, so the answer tells a stranger nothing about any account. */
export async function admit<Account>(caller: Caller<Account>): Promise<ActionResult<Account>> {
  const { session, pageUserId, findAccount } = caller;
  if (!session) return { ok: false, refusal: signedOut };
  if (pageUserId !== undefined && pageUserId !== session.userId) return { ok: false, refusal: otherPerson };
  return { ok: true, data: await findAccount() };
}
