import { writeAudit } from "@/lib/server/audit/write-audit";
import { readSession, type Session } from "@/lib/server/auth/session/session";
import { database } from "@/lib/server/store/database";

type OwnActionDefinition = {
  /** Noun and verb for the audit. */
  action: string;
  handler: (session: Session) => Promise<void>;
};

/** Declares an action on the signed-in person's own affairs, which belong to no account. Without a session it does nothing. */
export function defineOwnAction({ action, handler }: OwnActionDefinition) {
  return async (): Promise<void> => {
    const session = await readSession();
    if (!session) return;
    await handler(session);
    await writeAudit(await database(), { userId: session.userId, wabaId: null, action, outcome: "done" });
  };
}
