import { z } from "zod";
import { getSequence as getAtMeta } from "@/lib/graph/edges/get-sequence";
import type { GraphClient } from "@/lib/graph/graph-client";
import { canonicalContent } from "@/lib/sequences/canonical-content";
import { changedParts } from "@/lib/sequences/changed-parts";
import type { ActionResult, Refusal } from "@/lib/sequences/refusal";
import { type Sequence, sequenceMessageSchema, sequenceWordsSchema } from "@/lib/sequences/schema";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { REFUSAL_WORDS } from "../graph/refusal-words";
import { attemptWrite } from "./attempt-write";
import { recordWrite } from "./record-write";
import { rememberLive } from "./remember-live";
import { sendChange } from "./send-change";
import { type SequenceMeans, sequenceMeans } from "./sequence-means";

/** `base` is the live name and message that the form started from; `message` is null when it was unreadable. */
export const sequenceChangeSchema = z.object({
  sequenceId: z.string().min(1),
  base: z.object({ name: z.string(), message: sequenceMessageSchema.nullable() }),
  words: sequenceWordsSchema,
});

export type SequenceChange = z.infer<typeof sequenceChangeSchema>;

type SequenceBase = SequenceChange["base"];

const ACTION = "sequence.update";

const changedElsewhere: Refusal = {
  kind: "changed-elsewhere",
  title: "This sequence was changed elsewhere while you were editing.",
  advice: "Nothing was overwritten and your words are kept. Compare with what is live now, then decide which to keep.",
};

/**
 * Sends only the parts that the words change, provided that the live row still is what the form started from. Any
 * difference counts, also in a part that this change would leave alone: the person has not seen it.
 */
export async function updateSequence(
  waba: AuthorizedWaba,
  { sequenceId, base, words }: SequenceChange,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Sequence>> {
  return attemptWrite(waba, means, { action: ACTION, subjectId: sequenceId }, async () => {
    const client = await means.graph();
    const change = changedParts(base, words);
    const target = { ...base, ...change };
    const live = await readForUpdate(waba, client, sequenceId, { base, target }, means);
    if (!live) return { ok: false, refusal: { kind: "not-found", ...REFUSAL_WORDS["not-found"] } };
    if (isSame(live, target)) {
      // An earlier attempt whose answer was lost, or a colleague with the same words: what was wished for is so.
      if (!isSame(live, base)) await record(live, { alreadyThere: true });
      return { ok: true, data: live };
    }
    if (!isSame(live, base)) return { ok: false, refusal: changedElsewhere };
    const refusal = await sendChange(waba, client, sequenceId, { change, isDone: (now) => isSame(now, target) }, means);
    if (refusal) return { ok: false, refusal };
    const unreadable = change.message ? null : live.unreadable;
    const sequence = { ...live, ...target, unreadable, changedAt: means.now().toISOString() };
    await record(sequence, { changed: Object.keys(change) });
    return { ok: true, data: sequence };
  });

  function record(sequence: Sequence, detail: Record<string, unknown>) {
    return recordWrite(waba, means, { event: "updated", action: ACTION, sequence, detail });
  }
}

/** What is live goes into the mirror, unless it is the target already: then the write's own version tells it. */
async function readForUpdate(
  waba: AuthorizedWaba,
  client: GraphClient,
  sequenceId: string,
  { base, target }: Record<"base" | "target", SequenceBase>,
  means: SequenceMeans,
): Promise<Sequence | null> {
  const asOf = means.now();
  const live = await getAtMeta(client, waba.wabaId, sequenceId);
  const isNews = !live || isSame(live, base) || !isSame(live, target);
  if (isNews) await rememberLive(waba, means, { sequenceId, live, asOf });
  return live;
}

function isSame(one: SequenceBase, other: SequenceBase): boolean {
  return canonicalContent(one.name, one.message) === canonicalContent(other.name, other.message);
}
