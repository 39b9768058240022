import { z } from "zod";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { sequenceMessageInput, sequenceWordsInput } from "@/lib/domain/sequences/input";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { toMessage } from "@/lib/domain/sequences/to-message";
import { releasePublication } from "../../approvals/claim-publication";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { attemptWrite } from "../attempt-write";
import { CREATE_ACTION } from "../check-create";
import { getSequence } from "../get-sequence";
import { type CreateClaim, claimCreate } from "./claim-create";
import { stillChecking } from "./create-refusals";
import { sendCreate } from "./send-create";

/** `base`: the copied message, for its unknown fields. One `attemptId` creates at most one sequence. */
export const newSequenceSchema = z.object({
  words: sequenceWordsInput,
  base: sequenceMessageInput.nullish(),
  attemptId: z.uuid().optional(),
});

export type NewSequence = z.infer<typeof newSequenceSchema>;

export async function createSequence(
  waba: AuthorizedWaba,
  { words, base, attemptId }: NewSequence,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<Sequence>> {
  const message = toMessage(words, base);
  return attemptWrite(waba, ctx, { action: CREATE_ACTION, subjectId: undefined }, async () => {
    await ctx.graph();
    const claim = () => claimCreate(waba, { name: words.name, message }, attemptId, ctx);
    const first = await claim();
    const known = first.state === "done" ? await getSequence(waba, first.sequenceId, ctx) : null;
    if (known && !known.goneAt) return { ok: true, data: known.sequence };
    const claimed = first.state === "done" ? await claimAgain(first.sequenceId, claim, ctx) : first;
    if (claimed.state === "refused") return { ok: false, refusal: claimed.refusal };
    if (claimed.state === "mine") {
      return sendCreate(waba, claimed, ctx).finally(() => releasePublication(ctx, claimed.publication));
    }
    return {
      ok: false,
      refusal: claimed.state === "checking" ? stillChecking(claimed.attempt, waba.userId) : cannotTell,
    };
  });
}

/** The created sequence has been deleted, so it doesn't answer a new attempt. */
async function claimAgain(sequenceId: string, claim: () => Promise<CreateClaim>, ctx: ServiceContext) {
  const db = await ctx.db();
  await db.deleteFrom("pending_creates").where("sequence_id", "=", sequenceId).execute();
  return claim();
}

const cannotTell: Refusal = {
  kind: "meta-unreachable",
  reason: "justDeleted",
};
