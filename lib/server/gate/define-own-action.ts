import type { Transaction } from "kysely";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { Session } from "@/lib/server/auth/session/find-session";
import { readSession } from "@/lib/server/auth/session/session";
import { database } from "@/lib/server/store/database";
import type { Tables } from "@/lib/server/store/tables";

type OwnActionDefinition<Schema extends z.ZodType> = {
  action: string;
  input: Schema;
  handler: (trx: Transaction<Tables>, session: Session, input: z.output<Schema>) => Promise<void>;
  /** The answer without a session. Nothing was done then. */
  signedOut: Refusal;
  /** The answer to what the database did not take. */
  failed: (error: unknown) => Refusal;
};

/** For the person's own data. Handler and audit share a transaction. @throws ZodError for input no page sends */
export function defineOwnAction<Schema extends z.ZodType>(definition: OwnActionDefinition<Schema>) {
  const { action, input, handler, signedOut, failed } = definition;
  return async (given: z.input<Schema>): Promise<ActionResult<null>> => {
    const parsed = input.parse(given);
    try {
      const session = await readSession();
      if (!session) return { ok: false, refusal: signedOut };
      const db = await database();
      await db.transaction().execute(async (trx) => {
        await handler(trx, session, parsed);
        await writeAudit(trx, { userId: session.userId, wabaId: null, action, outcome: "done" });
      });
      return { ok: true, data: null };
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, refusal: failed(error) };
    }
  };
}
