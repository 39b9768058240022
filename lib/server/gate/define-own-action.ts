import type { z } from "zod";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { Session } from "@/lib/server/auth/session/find-session";
import { readSession } from "@/lib/server/auth/session/session";
import { database } from "@/lib/server/store/database";

type OwnActionDefinition<Schema extends z.ZodType> = {
  action: string;
  input: Schema;
  handler: (session: Session, input: z.output<Schema>) => Promise<void>;
};

/** For actions that belong to no account. @throws ZodError for input that no page of ours sends */
export function defineOwnAction<Schema extends z.ZodType>({ action, input, handler }: OwnActionDefinition<Schema>) {
  return async (given: z.input<Schema>): Promise<void> => {
    const session = await readSession();
    if (!session) return;
    await handler(session, input.parse(given));
    await writeAudit(await database(), { userId: session.userId, wabaId: null, action, outcome: "done" });
  };
}
