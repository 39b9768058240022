"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { endOtherSessionsAction, endSessionAction } from "@/lib/actions/sessions";
import type { SignedInBrowser } from "@/lib/domain/sessions/signed-in-browser";

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
    mutationFn: (which: string) => (which === "others" ? endOtherSessionsAction(undefined) : endSessionAction(which)),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
  return { sessions: data, isError, retry: refetch, ending };
}
