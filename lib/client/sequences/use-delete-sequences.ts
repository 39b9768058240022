"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { deleteSequenceAction } from "@/lib/actions/sequences";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { SequenceListing } from "@/lib/domain/sequences/list-view";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { refusalFromThrown } from "../browser/refusal-from-thrown";
import { markLeaving } from "../drafts/use-leaving";
import { sequencesQuery } from "./sequences-query";

export type DeletionOutcome = { sequence: Sequence } & (
  | { ok: true; alreadyGone: boolean }
  | { ok: false; refusal: Refusal }
  /** Not tried: an earlier refusal applies to all that follow. */
  | { ok: false; refusal: null }
);

/** After these Meta would refuse the rest too. */
const endsTheRun = new Set<Refusal["kind"]>([
  "rate-limited",
  "sign-in-again",
  "permission-missing",
  "meta-unreachable",
  "not-allowed",
  "page-outdated",
]);

const connectionLost: Refusal = {
  kind: "outcome-unknown",
  reason: "deletionAnswerLost",
};

async function deleteOne(wabaId: string, sequence: Sequence): Promise<DeletionOutcome> {
  try {
    const result = await deleteSequenceAction(wabaId, { sequenceId: sequence.id });
    return result.ok
      ? { sequence, ok: true, alreadyGone: result.data.alreadyGone }
      : { sequence, ok: false, refusal: result.refusal };
  } catch (error) {
    const refusal = refusalFromThrown(error);
    return { sequence, ok: false, refusal: refusal.kind === "outcome-unknown" ? connectionLost : refusal };
  }
}

/** Sequential; hides rows at once and restores those that Meta refused. Never throws. */
export function useDeleteSequences(wabaId: string) {
  const client = useQueryClient();
  return useCallback(
    async (sequences: readonly Sequence[], onOutcome?: (outcome: DeletionOutcome) => void) => {
      const { queryKey } = sequencesQuery(wabaId);
      const outcomes: DeletionOutcome[] = [];
      let ended = false;
      markLeaving(
        wabaId,
        sequences.map(({ id }) => id),
        true,
      );
      for (const sequence of sequences) {
        const outcome: DeletionOutcome = ended
          ? { sequence, ok: false, refusal: null }
          : await deleteOne(wabaId, sequence);
        if (!outcome.ok && outcome.refusal && endsTheRun.has(outcome.refusal.kind)) ended = true;
        outcomes.push(outcome);
        onOutcome?.(outcome);
        if (!outcome.ok) markLeaving(wabaId, [sequence.id], false);
      }
      const gone = new Set(outcomes.filter(({ ok }) => ok).map(({ sequence }) => sequence.id));
      await client.cancelQueries({ queryKey });
      client.setQueryData<SequenceListing>(
        queryKey,
        (listing) => listing && { ...listing, sequences: listing.sequences?.filter(({ id }) => !gone.has(id)) ?? null },
      );
      await client.invalidateQueries({ queryKey });
      markLeaving(wabaId, [...gone], false);
      return outcomes;
    },
    [client, wabaId],
  );
}
