"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { createSequenceAction } from "@/lib/actions/sequences";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import { refusalFromThrown } from "../browser/refusal-from-thrown";
import { sequencesQuery } from "./sequences-query";

/** Keeps unknown fields; Meta assigns a new id. */
export function useRecreateSequence(wabaId: string) {
  const client = useQueryClient();
  return useCallback(
    async ({ name, message }: Sequence): Promise<ActionResult<Sequence>> => {
      if (!message) {
        return {
          ok: false,
          refusal: {
            kind: "invalid-input",
            reason: "cannotRecreate",
          },
        };
      }
      const result = await createSequenceAction(wabaId, {
        words: toWords(name, message),
        base: message,
        attemptId: crypto.randomUUID(),
      }).catch((error): ActionResult<Sequence> => ({ ok: false, refusal: refusalFromThrown(error) }));
      if (result.ok) await client.invalidateQueries({ queryKey: sequencesQuery(wabaId).queryKey });
      return result;
    },
    [client, wabaId],
  );
}
