import { QueryClient } from "@tanstack/react-query";

/** Each query says how fresh it wants to be; a refusal of the server is an answer and is not asked for again. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: 1, staleTime: 10_000, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}
