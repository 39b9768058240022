import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { log } from "@/lib/server/log/log";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { discardDraft } from "./discard-draft";

type Handler<Input, Output> = (waba: AuthorizedWaba, input: Input) => Promise<ActionResult<Output>>;

/** A draft that can't be removed doesn't fail the publication; the composer removes it later. */
export function endDraft<Input, Output>(
  publish: Handler<Input, Output>,
  draftIdOf: (input: Input) => string | undefined,
): Handler<Input, Output> {
  return async (waba, input) => {
    const result = await publish(waba, input);
    const draftId = draftIdOf(input);
    if (!result.ok || draftId === undefined) return result;
    try {
      await discardDraft(waba, { draftId });
    } catch (error) {
      log().error({ error, wabaId: waba.wabaId, draftId }, "The draft of something published could not be removed");
    }
    return result;
  };
}
