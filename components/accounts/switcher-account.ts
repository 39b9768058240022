export type SwitcherAccount = { wabaId: string; name: string; ownerName: string | null };
