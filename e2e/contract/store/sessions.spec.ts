import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { MINUTE_MS } from "@/lib/domain/time/durations";
import { endSessions } from "@/lib/server/auth/session/end-sessions";
import { findSession } from "@/lib/server/auth/session/find-session";
import { listSessions } from "@/lib/server/auth/session/list-sessions";
import { signOutSession } from "@/lib/server/auth/session/sign-out-session";
import { startSession } from "@/lib/server/auth/session/start-session";
import type { Database } from "@/lib/server/store/open-database";
import { engines } from "../../support/engines";
import { test } from "../../support/givens/database-test";
import { spawnProcess } from "../../support/spawn-process";

const chromeOnMac =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";

async function person(db: Database): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto("users")
    .values({ id, meta_user_id: id, name: "Maya", created_at: new Date().toISOString() })
    .execute();
  return id;
}

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a session is valid until it ends, and only for its own person", async ({ db }) => {
      const [maya, ben] = [await person(db), await person(db)];
      const sid = await startSession(db, { userId: maya, userAgent: chromeOnMac });
      expect(await findSession(db, { sub: maya, sid })).toEqual({
        userId: maya,
        userName: "Maya",
        sessionId: sid,
        language: null,
      });
      expect(await findSession(db, { sub: ben, sid })).toBeNull();
      await endSessions(db, { userId: ben, only: sid });
      expect(await findSession(db, { sub: maya, sid })).not.toBeNull();
      await endSessions(db, { userId: maya, only: sid });
      expect(await findSession(db, { sub: maya, sid })).toBeNull();
    });

    test("an expired session opens nothing, and the next sign-in forgets it", async ({ db }) => {
      const userId = await person(db);
      const sid = await startSession(db, { userId, userAgent: null });
      await db.updateTable("sessions").set({ expires_at: new Date().toISOString() }).where("id", "=", sid).execute();
      expect(await findSession(db, { sub: userId, sid })).toBeNull();
      await startSession(db, { userId, userAgent: null });
      expect(await db.selectFrom("sessions").select("id").where("id", "=", sid).execute()).toEqual([]);
    });

    test("the list names browsers, this one first, and the others can be ended together", async ({ db }) => {
      const userId = await person(db);
      const mine = await startSession(db, { userId, userAgent: chromeOnMac });
      await startSession(db, { userId, userAgent: null });
      const listed = () => listSessions({ userId, sessionId: mine }, async () => db);
      expect(await listed()).toMatchObject([
        { id: mine, isCurrent: true, browser: "Chrome", system: "macOS" },
        { isCurrent: false, browser: null, system: null },
      ]);
      await endSessions(db, { userId, except: mine });
      expect((await listed()).map(({ id }) => id)).toEqual([mine]);
    });

    test("its last use is noted every few minutes, not with every request", async ({ db }) => {
      const userId = await person(db);
      const sid = await startSession(db, { userId, userAgent: null });
      const seen = async () => (await listSessions({ userId, sessionId: sid }, async () => db))[0]?.seenAt;
      const started = await seen();
      await findSession(db, { sub: userId, sid });
      expect(await seen()).toBe(started);
      const longAgo = new Date(Date.now() - 6 * MINUTE_MS).toISOString();
      await db.updateTable("sessions").set({ seen_at: longAgo }).where("id", "=", sid).execute();
      await findSession(db, { sub: userId, sid });
      await expect.poll(seen).not.toBe(longAgo);
    });
  });
}

test("a sign-out that meets a locked database is not answered as done, and can be tried again", async ({
  db,
  place,
}) => {
  const sub = await person(db);
  const sid = await startSession(db, { userId: sub, userAgent: null });
  const holder = spawnProcess("hold-lock", place.url.slice("file:".length));
  await expect.poll(() => holder.lines).toContain("locked");
  expect(await signOutSession({ sub, sid }, async () => db)).toMatchObject({
    reason: "ownSessionNotEnded",
  });
  expect(await findSession(db, { sub, sid })).not.toBeNull();
  holder.kill("SIGKILL");
  await holder.ended;
  expect(await signOutSession({ sub, sid }, async () => db)).toBeNull();
  expect(await findSession(db, { sub, sid })).toBeNull();
});

test("a sign-out that cannot reach the database says so with the reference of the log", async () => {
  const unreachable = () => Promise.reject(new Error("connect ECONNREFUSED"));
  const refusal = await signOutSession({ sub: "1", sid: "1" }, unreachable);
  expect(refusal).toMatchObject({ reason: "ownSessionNotEnded", reference: expect.any(String) });
});
