import type { SwitcherAccount } from "@/components/accounts/switcher-account";

export type ShellFacts = {
  wabaId: string;
  userName: string;
  accounts: SwitcherAccount[];
  sequenceCount: number | null;
  /** Reviews that wait for this person. */
  waitingReviews: number;
  sandbox: boolean;
};
