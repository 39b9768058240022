import { expect, test } from "@playwright/test";
import { matchesAccount } from "@/components/accounts/matches-account";
import { byLastUse, readRecentAccounts, withRecentAccount } from "@/lib/domain/accounts/recent-accounts";
import { HOUR_MS, MINUTE_MS } from "@/lib/domain/time/durations";
import { type CheckState, neverChecked, planCheck } from "@/lib/server/sequences/mirror/plan-check";

const now = new Date("2026-11-23T14:00:00.000Z");
const at = (ms: number) => new Date(now.getTime() + ms).toISOString();
const refusal = '{"kind":"meta-unavailable"}';
const plan = (state: Partial<CheckState>, again = false) => planCheck({ ...neverChecked, ...state }, { again, now });

test("an account that was never read, or an hour ago, is read again", () => {
  expect(plan({})).toMatchObject({ check: "loading", isDue: true });
  expect(plan({ checked_at: at(-HOUR_MS - MINUTE_MS) })).toMatchObject({ check: "loading", isDue: true });
  expect(plan({ checked_at: at(-MINUTE_MS) })).toMatchObject({ check: "known", isDue: false });
});

test("an account that another request reads counts as loading and is not read twice", () => {
  expect(plan({ lease_until: at(MINUTE_MS) })).toEqual({ check: "loading", isRunning: true, isDue: false });
});

test("a refusal stays until somebody asks again, and Meta's pause is kept even then", () => {
  const refused = { refusal, fresh_until: at(MINUTE_MS) };
  expect(plan(refused)).toMatchObject({ check: "refused", isDue: false });
  expect(plan(refused, true)).toMatchObject({ check: "loading", isDue: true });
  expect(plan({ ...refused, quiet_until: at(MINUTE_MS) }, true)).toMatchObject({ check: "refused", isDue: false });
});

test("without a token nothing is asked", () => {
  expect(planCheck(null, { again: true, now })).toEqual({ check: "known", isRunning: false, isDue: false });
});

test("accounts come last used first, and the others in their order", () => {
  const accounts = ["1", "2", "3", "4"].map((wabaId) => ({ wabaId }));
  const cookie = ["3", "9", "1", "3"].reduce<string | undefined>(withRecentAccount, undefined);
  expect(byLastUse(accounts, readRecentAccounts(cookie)).map(({ wabaId }) => wabaId)).toEqual(["3", "1", "2", "4"]);
});

test("a cookie that somebody made up gives no order", () => {
  for (const cookie of [undefined, "", "..", "<script>", "1e9.-4", "9".repeat(500)]) {
    expect(readRecentAccounts(cookie)).toEqual([]);
  }
});

test("the cookie stays short", () => {
  const ids = Array.from({ length: 60 }, (_, index) => String(100_000_000_000_000 + index));
  const cookie = ids.reduce<string | undefined>(withRecentAccount, undefined) ?? "";
  expect(readRecentAccounts(cookie)).toEqual(ids.slice(-20).reverse());
});

test("accounts are found without their accents", () => {
  const clinic = { wabaId: "1", name: "Clínica São João", ownerName: "أحمد" };
  expect(matchesAccount(clinic, "clinica sao")).toBe(true);
  expect(matchesAccount(clinic, "احمد")).toBe(true);
});
