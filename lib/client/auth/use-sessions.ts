"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { endOtherSessionsAction, endSessionAction } from "@/lib/actions/sessions";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { SignedInBrowser } from "@/lib/domain/sessions/signed-in-browser";
import { useQuery } from "../query/use-query";
import { signOutFailure } from "./sign-out-failure";

const queryKey = ["sessions"];

/** `end("others")` keeps this browser's session. */
export function useSessions() {
  const client = useQueryClient();
  const { data, isError, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<SignedInBrowser[]> => {
      const response = await fetch("/api/sessions", { signal });
      if (!response.ok) throw new Error(`The sessions answered ${response.status}.`);
      return ((await response.json()) as { sessions: SignedInBrowser[] }).sessions;
    },
    gcTime: 0,
  });
  const ending = useMutation({
    mutationFn: async (which: string): Promise<ActionResult<null>> => {
      try {
        return await (which === "others" ? endOtherSessionsAction(undefined) : endSessionAction(which));
      } catch (error) {
        return { ok: false, refusal: signOutFailure(error) };
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
  return { sessions: data, isError, retry: refetch, ending };
}
