import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { CheckedAccount } from "@/lib/domain/accounts/checked-account";

const pollMs = 1_000;
const queryKey = ["accounts"] as const;

async function fetchAccounts(again: boolean, signal?: AbortSignal): Promise<CheckedAccount[]> {
  const response = await fetch(`/api/accounts?${again ? "again=1" : ""}`, { signal });
  if (!response.ok) throw new Error(`The accounts answered ${response.status}.`);
  return ((await response.json()) as { accounts: CheckedAccount[] }).accounts;
}

/** Asks until every count is known or refused. */
export function accountsQuery(first?: CheckedAccount[]) {
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => fetchAccounts(false, signal),
    placeholderData: first,
    refetchInterval: ({ state }) => (state.data?.some(({ check }) => check === "loading") ? pollMs : false),
  });
}

/** Also asks Meta about accounts that it refused before. */
export const checkAccountsAgain = (client: QueryClient): Promise<CheckedAccount[]> =>
  client.fetchQuery({ queryKey, queryFn: ({ signal }) => fetchAccounts(true, signal), staleTime: 0 });
