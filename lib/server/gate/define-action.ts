import { z } from "zod";
import { can, isForAdmins, type Permission } from "@/lib/domain/permissions/permissions";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { readSession } from "@/lib/server/auth/session/session";
import { admit } from "./admit";
import type { AuthorizedWaba } from "./authorize-waba";
import { explainInput } from "./explain-input";
import { rejectRequest } from "./reject-request";
import { requireWaba } from "./require-waba";
import { runHandler } from "./run-handler";

export type ActionDefinition<Schema extends z.ZodType, Output> = {
  /** Parses the browser's input again, regardless of checks in the browser. */
  input: Schema;
  permission: Permission | null;
  action: string;
  subject?: (input: z.output<Schema>) => string | undefined;
  handler: (waba: AuthorizedWaba, input: z.output<Schema>) => Promise<ActionResult<Output>>;
};

const viewOnly: Refusal = {
  kind: "not-allowed",
  reason: "viewOnly",
};

const adminsOnly: Refusal = {
  kind: "not-allowed",
  reason: "adminsOnly",
};

const publishersOnly: Refusal = {
  kind: "not-allowed",
  reason: "publishersOnly",
};

/** Says what the person lacks: admins see everything, writers everything but what changes Meta. */
function notAllowed(waba: AuthorizedWaba, permission: Permission): Refusal {
  if (isForAdmins(permission)) return adminsOnly;
  return can(waba, "draft:write") ? publishersOnly : viewOnly;
}

/**
 * The only way to declare an account's server action: session → person → membership (404) → input → permission → handler.
 * Services audit what they do; the gate audits what it refuses. A surprise returns `unexpected` with its log reference.
 */
export function defineAction<Schema extends z.ZodType, Output>(definition: ActionDefinition<Schema, Output>) {
  return async (wabaId: string, input: unknown, pageUserId?: string): Promise<ActionResult<Output>> => {
    const findAccount = () => requireWaba(z.string().catch("").parse(wabaId));
    const admitted = await admit({ session: await readSession(), pageUserId, findAccount });
    if (!admitted.ok) return admitted;
    const waba = admitted.data;
    const attempt = { waba, action: definition.action };
    const parsed = definition.input.safeParse(input);
    if (!parsed.success) return rejectRequest(attempt, explainInput(parsed.error));
    const subjectId = definition.subject?.(parsed.data);
    const { permission } = definition;
    if (permission !== null && !can(waba, permission)) {
      return rejectRequest({ ...attempt, subjectId }, notAllowed(waba, permission));
    }
    return runHandler({ ...attempt, subjectId }, () => definition.handler(waba, parsed.data));
  };
}
