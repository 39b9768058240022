/** The server reads this cookie to render the accounts in their order. */
export const RECENT_ACCOUNTS_COOKIE = "recent-accounts";

const maxKept = 20;

export function readRecentAccounts(cookie: string | undefined): string[] {
  return (cookie ?? "").split(".").filter((id) => /^\d{1,30}$/.test(id));
}

export function withRecentAccount(cookie: string | undefined, wabaId: string): string {
  const others = readRecentAccounts(cookie).filter((id) => id !== wabaId);
  return [wabaId, ...others].slice(0, maxKept).join(".");
}

export function byLastUse<Account extends { wabaId: string }>(
  accounts: readonly Account[],
  recent: readonly string[],
): Account[] {
  const used = recent.flatMap((id) => accounts.find(({ wabaId }) => wabaId === id) ?? []);
  return [...used, ...accounts.filter((account) => !used.includes(account))];
}
