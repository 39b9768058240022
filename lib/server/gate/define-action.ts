import { z } from "zod";
import { can, isForAdmins, type Permission } from "@/lib/domain/permissions/permissions";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { readSession } from "@/lib/server/auth/session/session";
import type { AuthorizedWaba } from "./authorize-waba";
import { explainInput } from "./explain-input";
import { rejectRequest } from "./reject-request";
import { requireWaba } from "./require-waba";
import { runHandler } from "./run-handler";

/** What an action declares about itself; everything else is the gate's. */
export type ActionDefinition<Schema extends z.ZodType, Output> = {
  /** The browser's input is parsed by it again, whatever the browser checked. */
  input: Schema;
  /** Null: every member may, for it only reads. */
  permission: Permission | null;
  /** Noun and verb for the audit, e.g. `sequence.create`. */
  action: string;
  /** Id of what is acted on, for the audit. */
  subject?: (input: z.output<Schema>) => string | undefined;
  handler: (waba: AuthorizedWaba, input: z.output<Schema>) => Promise<ActionResult<Output>>;
};

const signedOut: Refusal = {
  kind: "sign-in-again",
  reason: "signedOut",
};

/** The page belongs to another person than the session: it was open when they signed in, in another tab. */
const otherPerson: Refusal = {
  kind: "other-person",
  reason: "otherPerson",
};

const viewOnly: Refusal = {
  kind: "not-allowed",
  reason: "viewOnly",
};

const adminsOnly: Refusal = {
  kind: "not-allowed",
  reason: "adminsOnly",
};

/**
 * The only way to declare a server action of an account: session → membership (a stranger gets HTTP 404) → input →
 * permission → person → handler → `ActionResult`. `pageUserId` is whom the page was made for, where it sends what that
 * person wrote: nobody publishes or keeps another's words by having signed in meanwhile. Expected refusals come back as values. The handler's service audits what it
 * took on; the gate audits what it turned away, and a surprise: that is logged once and comes back as `unexpected`
 * with the reference that stands in the log.
 */
export function defineAction<Schema extends z.ZodType, Output>(definition: ActionDefinition<Schema, Output>) {
  return async (wabaId: string, input: unknown, pageUserId?: string): Promise<ActionResult<Output>> => {
    if (!(await readSession())) return { ok: false, refusal: signedOut };
    const waba = await requireWaba(z.string().catch("").parse(wabaId));
    const attempt = { waba, action: definition.action };
    const parsed = definition.input.safeParse(input);
    if (!parsed.success) return rejectRequest(attempt, explainInput(parsed.error));
    const subjectId = definition.subject?.(parsed.data);
    const { permission } = definition;
    if (permission !== null && !can(waba, permission)) {
      return rejectRequest({ ...attempt, subjectId }, isForAdmins(permission) ? adminsOnly : viewOnly);
    }
    if (pageUserId !== undefined && pageUserId !== waba.userId) return { ok: false, refusal: otherPerson };
    return runHandler({ ...attempt, subjectId }, () => definition.handler(waba, parsed.data));
  };
}
