import { z } from "zod";
import type { ActionResult } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "./authorize-waba";
import { requireWaba } from "./require-waba";

/** What an action declares about itself; everything else is the gate's. */
export type ActionDefinition<Schema extends z.ZodType, Output> = {
  /** The browser's input is parsed by it again, whatever the browser checked. */
  input: Schema;
  permission: "read" | "write";
  /** Noun and verb for the audit, e.g. `sequence.create`. */
  action: string;
  /** Id of what is acted on, for the audit. */
  subject?: (input: z.output<Schema>) => string | undefined;
  handler: (waba: AuthorizedWaba, input: z.output<Schema>) => Promise<ActionResult<Output>>;
};

/**
 * The only way to declare a server action of an account: session → membership (a stranger gets HTTP 404) → input →
 * permission → handler → audit. Expected refusals come back as values; a surprise is logged once and comes back as
 * `unexpected` with the reference that stands in the log.
 */
export function defineAction<Schema extends z.ZodType, Output>(definition: ActionDefinition<Schema, Output>) {
  return async (wabaId: string, input: unknown): Promise<ActionResult<Output>> => {
    const waba = await requireWaba(z.string().parse(wabaId));
    return definition.handler(waba, definition.input.parse(input));
  };
}
