import type { SwitcherAccount } from "@/components/accounts/switcher-account";
import type { InboxState } from "@/lib/domain/notifications/inbox";

export type ShellFacts = {
  wabaId: string;
  userName: string;
  accounts: SwitcherAccount[];
  sequenceCount: number | null;
  inbox: InboxState;
  sandbox: boolean;
};
