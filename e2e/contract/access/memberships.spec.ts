import { expect } from "@playwright/test";
import { isStale, renewMembership } from "@/lib/server/auth/memberships/renew-membership";
import type { Database } from "@/lib/server/store/open-database";
import { test } from "../../support/givens/access-test";

const LONG_AGO = "2026-01-01T00:00:00.000Z";

async function roleOf(db: Database, userId: string) {
  const row = await db.selectFrom("memberships").selectAll().where("user_id", "=", userId).executeTakeFirst();
  return row && { role: row.role, isRenewed: row.verified_at !== LONG_AGO };
}

async function age(db: Database): Promise<void> {
  await db.updateTable("memberships").set({ verified_at: LONG_AGO }).execute();
}

test("a membership is asked about again after a day", () => {
  const verifiedAt = "2026-11-22T14:00:00.000Z";
  expect(isStale(verifiedAt, Date.parse("2026-11-23T13:59:00.000Z"))).toBe(false);
  expect(isStale(verifiedAt, Date.parse("2026-11-23T14:01:00.000Z"))).toBe(true);
});

test("renewing follows the tasks that Meta reports now", async ({ sandbox, db, app, signIn }) => {
  const seeded = await sandbox.seed();
  const { userId } = await signIn({ accessToken: seeded.accessToken });
  await age(db);
  const tasks = { [seeded.userId]: ["VIEW_TEMPLATES"] };
  await sandbox.control("PATCH", "/state", { accounts: { [seeded.wabaId]: { tasks } } });
  await renewMembership(db, { userId, wabaId: seeded.wabaId }, app);
  expect(await roleOf(db, userId)).toEqual({ role: "viewer", isRenewed: true });
});

test("a person removed from the account at Meta is no longer a member", async ({ sandbox, db, app, signIn }) => {
  const seeded = await sandbox.seed();
  const { userId } = await signIn({ accessToken: seeded.accessToken });
  await sandbox.control("PATCH", "/state", { accounts: { [seeded.wabaId]: { tasks: { [seeded.userId]: null } } } });
  await renewMembership(db, { userId, wabaId: seeded.wabaId }, app);
  expect(await roleOf(db, userId)).toBeUndefined();
});

test("a token that ended breaks the connection and takes no membership away", async ({ sandbox, db, app, signIn }) => {
  const seeded = await sandbox.seed();
  const { userId } = await signIn({ accessToken: seeded.accessToken });
  await sandbox.control("PATCH", "/state", { tokens: { [seeded.accessToken]: { invalidSubcode: 460 } } });
  await renewMembership(db, { userId, wabaId: seeded.wabaId }, app);
  expect(await roleOf(db, userId)).toMatchObject({ role: "admin" });
  const connection = await db
    .selectFrom("connections")
    .select(["broken_at", "broken_subcode"])
    .executeTakeFirstOrThrow();
  expect(connection).toEqual({ broken_at: expect.any(String), broken_subcode: 460 });
});

test("while Meta is away a membership stays, and Meta is not asked again at once", async ({
  sandbox,
  db,
  app,
  signIn,
}) => {
  const seeded = await sandbox.seed();
  const { userId } = await signIn({ accessToken: seeded.accessToken });
  await age(db);
  const error = { code: 2, message: "Service temporarily unavailable" };
  await sandbox.control("POST", "/faults", { match: { wabaId: seeded.wabaId }, times: null, error });
  await renewMembership(db, { userId, wabaId: seeded.wabaId }, app);
  expect(await roleOf(db, userId)).toEqual({ role: "admin", isRenewed: false });
  await sandbox.control("DELETE", `/faults?wabaId=${seeded.wabaId}`);
  await renewMembership(db, { userId, wabaId: seeded.wabaId }, app);
  expect(await roleOf(db, userId)).toEqual({ role: "admin", isRenewed: false });
});
