import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import type { Session } from "@/lib/server/auth/session/find-session";
import { readSession } from "@/lib/server/auth/session/session";
import { log } from "@/lib/server/log/log";

type PublicActionDefinition<Schema extends z.ZodType> = {
  action: string;
  input: Schema;
  handler: (session: Session | null, input: z.output<Schema>) => Promise<void>;
  failed: Refusal;
};

/** For what anybody may do in their own browser, signed in or not. @throws ZodError for input no page sends */
export function definePublicAction<Schema extends z.ZodType>(definition: PublicActionDefinition<Schema>) {
  const { action, input, handler, failed } = definition;
  return async (given: z.input<Schema>): Promise<ActionResult<null>> => {
    const parsed = input.parse(given);
    try {
      await handler(await readSession(), parsed);
      return { ok: true, data: null };
    } catch (error) {
      unstable_rethrow(error);
      log().warn({ error, action }, "A public action failed");
      return { ok: false, refusal: failed };
    }
  };
}
