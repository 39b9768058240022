import { expect } from "@playwright/test";
import { unseal } from "@/lib/server/secrets/unseal";
import type { Database } from "@/lib/server/store/open-database";
import { test } from "../../support/givens/access-test";

const memberships = (db: Database, userId: string) =>
  db.selectFrom("memberships").select(["waba_id", "role"]).where("user_id", "=", userId).orderBy("waba_id").execute();

test("a token that names its accounts brings them, their owner, and the person", async ({ sandbox, db, signIn }) => {
  const seeded = await sandbox.seed({ wabas: 3, name: "Northwind", businessName: "Northwind Ltd", userName: "Ana" });
  const { userId, name } = await signIn({ accessToken: seeded.accessToken });
  expect(name).toBe("Ana");
  const rows = await memberships(db, userId);
  expect(rows.map((row) => row.waba_id)).toEqual([...seeded.wabaIds].sort());
  const account = await db
    .selectFrom("accounts")
    .selectAll()
    .where("waba_id", "=", seeded.wabaId)
    .executeTakeFirstOrThrow();
  expect(account).toMatchObject({
    name: "Northwind",
    owner_name: "Northwind Ltd",
    owner_business_id: seeded.businessId,
  });
});

test("a token granted for all accounts finds them through the person's businesses", async ({ sandbox, db, signIn }) => {
  const seeded = await sandbox.seed({ wabas: 2, grantsAll: true });
  const { userId } = await signIn({ accessToken: seeded.accessToken });
  expect((await memberships(db, userId)).map((row) => row.waba_id)).toEqual([...seeded.wabaIds].sort());
});

test("without a business either, the accounts that the person is assigned to are found", async ({
  sandbox,
  db,
  signIn,
}) => {
  const seeded = await sandbox.seed({ grantsAll: true, scopes: ["whatsapp_business_management"] });
  await sandbox.control("PATCH", "/state", { people: { [seeded.userId]: { businessIds: [] } } });
  const { userId } = await signIn({ accessToken: seeded.accessToken });
  expect((await memberships(db, userId)).map((row) => row.waba_id)).toEqual([seeded.wabaId]);
});

for (const [tasks, role] of [
  [["MANAGE", "VIEW_TEMPLATES"], "admin"],
  [["MANAGE_TEMPLATES", "VIEW_TEMPLATES"], "publisher"],
  [["DEVELOP"], "publisher"],
  [["VIEW_TEMPLATES", "VIEW_COST"], "viewer"],
] as const) {
  test(`the tasks ${tasks.join(", ")} make a ${role}`, async ({ sandbox, db, signIn }) => {
    const seeded = await sandbox.seed({ tasks: [...tasks] });
    const { userId } = await signIn({ accessToken: seeded.accessToken });
    expect((await memberships(db, userId)).map((row) => row.role)).toEqual([role]);
  });
}

test("the token is kept sealed, and nothing else of it is kept", async ({ sandbox, db, signIn }) => {
  const seeded = await sandbox.seed();
  const { userId } = await signIn({ accessToken: seeded.accessToken });
  const row = await db.selectFrom("connections").selectAll().where("user_id", "=", userId).executeTakeFirstOrThrow();
  expect(JSON.stringify(row)).not.toContain(seeded.accessToken);
  expect(unseal(row.sealed_token)).toBe(seeded.accessToken);
  expect(row).toMatchObject({ kind: "token", expires_at: null, broken_at: null });
});

test("the same person is one user whichever way they come, and the newest token wins", async ({
  sandbox,
  db,
  signIn,
}) => {
  const seeded = await sandbox.seed();
  const first = await signIn({ accessToken: seeded.accessToken });
  await db.updateTable("connections").set({ broken_at: new Date().toISOString() }).execute();
  const second = await signIn({ accessToken: seeded.accessToken, kind: "facebook" });
  expect(second.userId).toBe(first.userId);
  const rows = await db.selectFrom("connections").select(["kind", "broken_at"]).execute();
  expect(rows).toEqual([{ kind: "facebook", broken_at: null }]);
});

test("an account that Meta has withdrawn is gone after the next sign-in", async ({ sandbox, db, signIn }) => {
  const seeded = await sandbox.seed({ wabas: 2 });
  const { userId } = await signIn({ accessToken: seeded.accessToken });
  await sandbox.control("PATCH", "/state", { accounts: { [seeded.wabaId]: { tasks: { [seeded.userId]: null } } } });
  await signIn({ accessToken: seeded.accessToken });
  expect((await memberships(db, userId)).map((row) => row.waba_id)).toEqual(seeded.wabaIds.slice(1));
});

test("someone from Facebook without an account is let in, with none", async ({ sandbox, db, signIn }) => {
  const seeded = await sandbox.seed();
  await sandbox.control("PATCH", "/state", { accounts: { [seeded.wabaId]: { tasks: { [seeded.userId]: null } } } });
  const { userId } = await signIn({ accessToken: seeded.accessToken, kind: "facebook" });
  expect(await memberships(db, userId)).toEqual([]);
});

test("while Meta cannot be asked nothing is stored and nobody loses an account", async ({
  sandbox,
  db,
  signIn,
  refusal,
}) => {
  const seeded = await sandbox.seed();
  const { userId } = await signIn({ accessToken: seeded.accessToken });
  const fault = {
    match: { wabaId: seeded.wabaId },
    times: null,
    error: { code: 2, message: "Service temporarily unavailable" },
  };
  await sandbox.control("POST", "/faults", fault);
  expect(await refusal({ accessToken: seeded.accessToken })).toBe("meta-unreachable");
  expect(await memberships(db, userId)).toHaveLength(1);
});
