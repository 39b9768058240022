import { expect } from "@playwright/test";
import { fromErrorCode, toErrorCode } from "@/lib/domain/refusal/sign-in-refusal";
import { test } from "../../support/givens/access-test";

test("a token that is none, or was withdrawn, is invalid", async ({ sandbox, refusal }) => {
  expect(await refusal({ accessToken: "EAAnotatoken" })).toBe("token-invalid");
  const { accessToken } = await sandbox.seed();
  await sandbox.control("PATCH", "/state", { tokens: { [accessToken]: { invalidSubcode: 460 } } });
  expect(await refusal({ accessToken })).toBe("token-invalid");
});

test("a token past its time has expired", async ({ sandbox, refusal }) => {
  const { accessToken } = await sandbox.seed();
  await sandbox.control("PATCH", "/state", { tokens: { [accessToken]: { expiresAt: "2020-01-01T00:00:00.000Z" } } });
  expect(await refusal({ accessToken })).toBe("token-expired");
});

test("a token without the permission is refused, by either way", async ({ sandbox, refusal }) => {
  const { accessToken } = await sandbox.seed({ scopes: ["business_management"] });
  expect(await refusal({ accessToken })).toBe("permission-missing");
  expect(await refusal({ accessToken, kind: "facebook" })).toBe("permission-declined");
});

test("a token that reaches no account asks for its id, and a wrong id is reported", async ({
  sandbox,
  db,
  refusal,
}) => {
  const { accessToken, wabaId, userId } = await sandbox.seed();
  await sandbox.control("PATCH", "/state", { accounts: { [wabaId]: { tasks: { [userId]: null } } } });
  expect(await refusal({ accessToken })).toBe("account-id-needed");
  expect(await refusal({ accessToken, wabaId: "4711" })).toBe("account-not-found");
  const users = await db.selectFrom("users").select("id").execute();
  expect(users).toEqual([]);
});

test("another business's account cannot be reached by typing its id", async ({ sandbox, refusal }) => {
  const [mine, theirs] = [await sandbox.seed(), await sandbox.seed()];
  expect(await refusal({ accessToken: mine.accessToken, wabaId: theirs.wabaId })).toBe("account-not-found");
});

test("a sign-in that Meta slows down says until when", async ({ sandbox, refusal }) => {
  const { accessToken, wabaId } = await sandbox.seed();
  const error = { code: 80007, message: "There have been too many calls to this WhatsApp Business account." };
  await sandbox.control("POST", "/faults", { match: { wabaId }, times: null, error });
  expect(await refusal({ accessToken })).toBe("meta-busy");
});

test("a refusal survives the address bar, and nothing else gets in through it", () => {
  const waits = { kind: "too-many-attempts", retryAt: "2026-11-22T14:00:00.000Z" } as const;
  const surprise = { kind: "unexpected", reference: "1a2b3c4d" } as const;
  const declined = { kind: "permission-declined", missing: ["pages_manage_ads", "ads_management"] } as const;
  for (const refusal of [
    waits,
    surprise,
    declined,
    { kind: "permission-declined" } as const,
    { kind: "cancelled" } as const,
  ]) {
    expect(fromErrorCode(toErrorCode(refusal))).toEqual(refusal);
  }
  for (const text of [
    "OAuthCallback",
    "cancelled~<b>",
    "unexpected~call +1 555 0100",
    "permission-declined~call_us",
    "",
  ]) {
    expect(fromErrorCode(text)).toEqual({ kind: "start-again" });
  }
});
