import { expect } from "@playwright/test";
import { admit } from "@/lib/server/gate/admit";
import type { Database } from "@/lib/server/store/open-database";
import { test } from "../../support/givens/access-test";

const MADE_UP = "999999999999";
const NOT_FOUND = { ok: true, data: "not found" };

/** Calls as the person with that id. `lookedUp` lists the requested accounts. */
function callsOf(db: Database, userId: string) {
  const lookedUp: string[] = [];
  const findAccount = async (wabaId: string) => {
    lookedUp.push(wabaId);
    const memberships = db.selectFrom("memberships").select("waba_id").where("user_id", "=", userId);
    return (await memberships.where("waba_id", "=", wabaId).executeTakeFirst())?.waba_id ?? "not found";
  };
  const session = { userId, userName: "Test", sessionId: "1", language: null };
  const call = (wabaId: string, pageUserId?: string) =>
    admit({ session, pageUserId, findAccount: () => findAccount(wabaId) });
  return { call, lookedUp };
}

test("a page of another person gets one answer for every account, and no account is looked up for it", async ({
  sandbox,
  db,
  signIn,
}) => {
  const [shop, elsewhere] = [await sandbox.seed(), await sandbox.seed()];
  const member = await signIn({ accessToken: shop.accessToken });
  const stranger = await signIn({ accessToken: elsewhere.accessToken });
  const { call, lookedUp } = callsOf(db, stranger.userId);
  const answer = await call(shop.wabaId, member.userId);
  expect(answer).toMatchObject({ ok: false, refusal: { kind: "other-person" } });
  for (const wabaId of [shop.wabaId, MADE_UP, elsewhere.wabaId]) {
    for (const pageUserId of [member.userId, "nobody", ""]) expect(await call(wabaId, pageUserId)).toEqual(answer);
  }
  expect(lookedUp).toEqual([]);
});

test("a stranger's own page and a call that names no person find no account", async ({ sandbox, db, signIn }) => {
  const [shop, elsewhere] = [await sandbox.seed(), await sandbox.seed()];
  await signIn({ accessToken: shop.accessToken });
  const { userId } = await signIn({ accessToken: elsewhere.accessToken });
  const { call } = callsOf(db, userId);
  for (const wabaId of [shop.wabaId, MADE_UP]) {
    expect(await call(wabaId, userId)).toEqual(NOT_FOUND);
    expect(await call(wabaId)).toEqual(NOT_FOUND);
  }
  expect(await call(elsewhere.wabaId, userId)).toEqual({ ok: true, data: elsewhere.wabaId });
});

test("without a session no account is looked up for any person", async () => {
  const findAccount = () => Promise.reject(new Error("An account was looked up."));
  for (const pageUserId of ["somebody", undefined]) {
    const answer = await admit({ session: null, pageUserId, findAccount });
    expect(answer).toMatchObject({ ok: false, refusal: { kind: "sign-in-again" } });
  }
});
