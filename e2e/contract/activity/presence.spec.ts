import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { presenceExpiresMs, presenceSchema } from "@/lib/domain/presence/presence";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { reportPresence } from "@/lib/server/presence/report-presence";
import type { Database } from "@/lib/server/store/open-database";
import { engines } from "../../support/engines";
import { test } from "../../support/givens/database-test";

const PLACE = "sequence:1";

async function personIn(db: Database, wabaId: string, name: string): Promise<AuthorizedWaba> {
  const id = randomUUID();
  await db.insertInto("users").values({ id, meta_user_id: id, name, created_at: "" }).execute();
  return { wabaId, name: "Shop", userId: id, userName: name, role: "writer" } as AuthorizedWaba;
}

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("people on the same page see each other, once each, until they leave or fall silent", async ({ db }) => {
      const [ana, ben, other] = [
        await personIn(db, "w1", "Ana"),
        await personIn(db, "w1", "Ben"),
        await personIn(db, "w2", "Cleo"),
      ];
      const clock = { now: Date.UTC(2026, 0, 1) };
      const ctx = { db: async () => db, now: () => new Date(clock.now) };
      const pages = { ana: randomUUID(), ben: randomUUID(), bens: randomUUID(), other: randomUUID() };
      const report = async (
        who: AuthorizedWaba,
        pageId: string,
        state: "here" | "writing" | "leaving",
        place = PLACE,
      ) => {
        const result = await reportPresence(who, { pageId, place, state }, ctx);
        return result.ok && result.data.map(({ name, state }) => `${name} ${state}`);
      };
      expect(await report(ana, pages.ana, "here")).toEqual([]);
      expect(await report(ben, pages.ben, "writing")).toEqual(["Ana here"]);
      expect(await report(ben, pages.bens, "here")).toEqual(["Ana here"]);
      expect(await report(ana, pages.ana, "here")).toEqual(["Ben writing"]);
      // Another account and another sequence are other places.
      expect(await report(other, pages.other, "here")).toEqual([]);
      expect(await report(ana, randomUUID(), "here", "sequence:2")).toEqual([]);

      expect(await report(ben, pages.ben, "leaving")).toEqual([]);
      expect(await report(ana, pages.ana, "here")).toEqual(["Ben here"]);
      clock.now += presenceExpiresMs - 1;
      expect(await report(ana, pages.ana, "here")).toEqual(["Ben here"]);
      clock.now += 2;
      expect(await report(ana, pages.ana, "here")).toEqual([]);
      const kept = await db.selectFrom("presence").select("page_id").where("place", "=", PLACE).execute();
      expect(kept.map(({ page_id }) => page_id)).not.toContain(pages.bens);
    });

    test("nobody can report or remove another person's page", async ({ db }) => {
      const [ana, ben] = [await personIn(db, "w1", "Ana"), await personIn(db, "w1", "Ben")];
      const [pageId, ctx] = [randomUUID(), { db: async () => db, now: () => new Date() }];
      await reportPresence(ana, { pageId, place: PLACE, state: "here" }, ctx);
      await reportPresence(ben, { pageId, place: "sequence:2", state: "writing" }, ctx);
      await reportPresence(ben, { pageId, place: PLACE, state: "leaving" }, ctx);
      const rows = await db.selectFrom("presence").select(["user_id", "place", "state"]).execute();
      expect(rows).toEqual([{ user_id: ana.userId, place: PLACE, state: "here" }]);
    });
  });
}

test("a report names one page and one place", () => {
  const report = { pageId: randomUUID(), place: PLACE, state: "here" };
  expect(presenceSchema.safeParse(report).success).toBe(true);
  for (const wrong of [
    { pageId: "1" },
    { place: "account:1" },
    { place: `sequence:${"1".repeat(65)}` },
    { place: "sequence:1 or 1" },
    { state: "away" },
  ]) {
    expect(presenceSchema.safeParse({ ...report, ...wrong }).success).toBe(false);
  }
});
