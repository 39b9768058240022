import { z } from "zod";
import { can, isForAdmins, type Permission } from "@/lib/domain/permissions/permissions";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { readSession } from "@/lib/server/auth/session/session";
import type { AuthorizedWaba } from "./authorize-waba";
import { explainInput } from "./explain-input";
import { rejectRequest } from "./reject-request";
import { requireWaba } from "./require-waba";
import { runHandler } from "./run-handler";

export type ActionDefinition<Schema extends z.ZodType, Output> = {
  /** Parses the browser's input again, regardless of checks in the browser. */
  input: Schema;
  /** Null: every member may. */
  permission: Permission | null;
  action: string;
  subject?: (input: z.output<Schema>) => string | undefined;
  handler: (waba: AuthorizedWaba, input: z.output<Schema>) => Promise<ActionResult<Output>>;
};

const signedOut: Refusal = {
  kind: "sign-in-again",
  title: "You're signed out.",
  advice: "Your draft is saved in this browser. Sign in again, then try once more.",
};

/** Another person signed in after this page was opened. */
const otherPerson: Refusal = {
  kind: "other-person",
  title: "Someone else signed in in this browser.",
  advice: "Nothing was sent. Your text is kept here. Sign in as yourself to continue.",
};

const viewOnly: Refusal = {
  kind: "not-allowed",
  title: "You have view-only access to this account.",
  advice: "Ask an admin to give you more access in Meta Business settings, then sign in again.",
};

const adminsOnly: Refusal = {
  kind: "not-allowed",
  title: "Only admins of this account can change this.",
  advice: "Nothing was changed. Ask an admin to do it, or to make you an admin in Meta Business settings.",
};

/** The only way to declare an account's action. `pageUserId`: the page's person; another session is refused. */
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
