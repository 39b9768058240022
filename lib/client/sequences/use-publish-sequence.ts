"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createSequenceAction, updateSequenceAction } from "@/lib/actions/sequences";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { Sequence, SequenceMessage, SequenceWords } from "@/lib/domain/sequences/schema";
import { refusalFromThrown } from "../browser/refusal-from-thrown";
import type { SequenceBase } from "./sequence-base";

export type PublishRequest =
  | { verb: "create"; words: SequenceWords; copied: SequenceMessage | null; attemptId: string }
  | { verb: "update"; sequenceId: string; base: SequenceBase; words: SequenceWords };

/** `userId` is the page's person. Never rejects; updates the list. */
export function usePublishSequence(wabaId: string, userId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (request: PublishRequest): Promise<ActionResult<Sequence>> => {
      try {
        return request.verb === "create"
          ? await createSequenceAction(
              wabaId,
              { words: request.words, base: request.copied, attemptId: request.attemptId },
              userId,
            )
          : await updateSequenceAction(
              wabaId,
              { sequenceId: request.sequenceId, base: request.base, words: request.words },
              userId,
            );
      } catch (error) {
        return { ok: false, refusal: refusalFromThrown(error) };
      }
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["sequences", wabaId] }),
  });
}
