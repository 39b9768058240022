export type CheckedAccount = {
  wabaId: string;
  name: string;
  ownerName: string | null;
  sequenceCount: number | null;
  health: { state: "ok" | "expiring" | "broken"; expiresAt: string | null };
  check: "known" | "loading" | "refused";
};
