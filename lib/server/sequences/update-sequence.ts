import { z } from "zod";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { canonicalContent } from "@/lib/domain/sequences/canonical-content";
import { changedParts } from "@/lib/domain/sequences/changed-parts";
import { sequenceBaseInput, sequenceWordsInput } from "@/lib/domain/sequences/input";
import type { Sequence } from "@/lib/domain/sequences/schema";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { getSequence as getAtMeta } from "@/lib/graph/edges/sequences/get-sequence";
import { withApproval } from "../approvals/with-approval";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { attemptWrite } from "./attempt-write";
import { rememberLive } from "./mirror/remember-live";
import { recordWrite } from "./record-write";
import { sendChange } from "./send-change";

export const sequenceChangeSchema = z.object({
  sequenceId: z.string().min(1).max(64),
  base: sequenceBaseInput,
  words: sequenceWordsInput,
});

export type SequenceChange = z.infer<typeof sequenceChangeSchema>;

type SequenceBase = SequenceChange["base"];

const ACTION = "sequence.update" as const;

const changedRemotely: Refusal = {
  kind: "changed-elsewhere",
  reason: "changedRemotely",
};

/** Sends only changed parts, and only if the live row equals `base`: the person hasn't seen other changes. */
export async function updateSequence(
  waba: AuthorizedWaba,
  { sequenceId, base, words }: SequenceChange,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<Sequence>> {
  return attemptWrite(waba, ctx, { action: ACTION, subjectId: sequenceId }, async () => {
    const client = await ctx.graph();
    const change = changedParts(base, words);
    const target = { ...base, ...change };
    const live = await readForUpdate(waba, client, sequenceId, { base, target }, ctx);
    if (!live) return { ok: false, refusal: { kind: "not-found", reason: "meta.not-found" } };
    if (isSame(live, target)) {
      // An earlier lost answer or a colleague's identical edit: already done.
      if (!isSame(live, base)) await record(live, { alreadyThere: true });
      return { ok: true, data: live };
    }
    if (!isSame(live, base)) return { ok: false, refusal: changedRemotely };
    const publication = { action: "update" as const, sequenceId, ...target, adIds: [], live };
    return withApproval(waba, ctx, publication, async () => {
      const isDone = (now: Sequence) => isSame(now, target);
      const refusal = await sendChange(waba, client, sequenceId, { change, isDone }, ctx);
      if (refusal) return { ok: false, refusal };
      const unreadable = change.message ? null : live.unreadable;
      const sequence = { ...live, ...target, unreadable, changedAt: ctx.now().toISOString() };
      await record(sequence, { changed: Object.keys(change) });
      return { ok: true, data: sequence };
    });
  });

  function record(sequence: Sequence, detail: Record<string, unknown>) {
    return recordWrite(waba, ctx, { event: "updated", action: ACTION, sequence, detail });
  }
}

/** Updates the mirror, unless the live row is the target: the write's own version records that. */
async function readForUpdate(
  waba: AuthorizedWaba,
  client: GraphClient,
  sequenceId: string,
  { base, target }: Record<"base" | "target", SequenceBase>,
  ctx: ServiceContext,
): Promise<Sequence | null> {
  const asOf = ctx.now();
  const live = await getAtMeta(client, waba.wabaId, sequenceId);
  const isNews = !live || isSame(live, base) || !isSame(live, target);
  if (isNews) await rememberLive(waba, ctx, { sequenceId, live, asOf });
  return live;
}

function isSame(one: SequenceBase, other: SequenceBase): boolean {
  return canonicalContent(one.name, one.message) === canonicalContent(other.name, other.message);
}
