import { expect } from "@playwright/test";
import { isTimeZone } from "@/lib/domain/results/is-time-zone";
import { metaTimeZones } from "@/lib/domain/results/meta-time-zones";
import { timeZoneName } from "@/lib/domain/results/time-zone-name";
import { timeZoneOf } from "@/lib/domain/results/time-zone-of";
import { loadResults } from "@/lib/server/results/get-results";
import { loadTimeZone } from "@/lib/server/results/read-time-zone";
import type { Database } from "@/lib/server/store/open-database";
import { saveTimeZone } from "@/lib/server/webhooks/privacy/save-time-zone";
import { engines } from "../../support/engines";
import { countedIn, deliveryOf, memberOf, test, WABA } from "../../support/givens/webhook-test";

test("every number that Meta gave a time zone leads to one that the clock here knows", () => {
  expect(metaTimeZones).toHaveLength(475);
  expect(new Set(metaTimeZones).size).toBe(475);
  expect(metaTimeZones.filter((name) => !isTimeZone(name))).toEqual([]);
  // One zone of each area, to catch off-by-one errors.
  expect(
    ["1", "47", "71", "146", "147", "192", "291", "303", "355", "370", "401", "427", "440", "475"].map(timeZoneOf),
  ).toEqual([
    ...["America/Los_Angeles", "Europe/Berlin", "Asia/Kolkata", "Asia/Baku", "Africa/Abidjan", "America/Adak"],
    ...["Antarctica/Casey", "Asia/Aden", "Australia/Adelaide", "Etc/GMT+1", "Europe/Andorra", "Indian/Antananarivo"],
    ...["Pacific/Apia", "WET"],
  ]);
  expect([null, "", "0", "476", "-1", "1.5", "x"].map(timeZoneOf)).toEqual(Array(7).fill(null));
});

test("a time zone is named by its city", () => {
  expect(["America/Los_Angeles", "America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+5"].map(timeZoneName)).toEqual([
    "Los Angeles, America",
    "Buenos Aires, Argentina, America",
    "UTC",
    "Etc/GMT+5",
  ]);
});

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    const daysOf = async (db: Database) =>
      (await db.selectFrom("ad_days").select(["day"]).where("sure_other", ">", 0).orderBy("day").execute()).map(
        ({ day }) => day,
      );

    test("days follow the time zone that an admin chose, for past and future conversations", async ({
      db,
      ctx,
      post,
      span,
    }) => {
      await span({ ad_id: "120210000000000001", sequence_id: "100", from_at: "2026-01-01T00:00:00.000Z" });
      // In Berlin, Meta's zone 47, the first of these is on the next day.
      await post(deliveryOf([{ at: "2026-03-01T23:30:00.000Z" }, { at: "2026-03-02T06:00:00.000Z" }]));
      const now = () => new Date("2026-03-02T09:00:00.000Z");
      const results = () =>
        loadResults(
          memberOf(),
          { period: "7d", from: null, to: null, sequence: null, ad: null, sure: false },
          { db: async () => db, now },
        );
      expect(await results()).toMatchObject({ timeZone: "Europe/Berlin", today: "2026-03-02", total: { count: 2 } });
      expect((await results()).total.days.at(-1)).toBe(2);
      const { revision } = await results();

      const { result, moved } = await saveTimeZone(memberOf(), "Pacific/Honolulu", ctx);
      expect(result).toEqual({ ok: true, data: null });
      await moved;
      expect(await daysOf(db)).toEqual(["2026-03-01"]);
      const after = await results();
      expect(after).toMatchObject({ timeZone: "Pacific/Honolulu", today: "2026-03-01", total: { count: 2 } });
      expect(after.total.days.at(-1)).toBe(2);
      expect(after.revision).toBeGreaterThan(revision);
      await post(deliveryOf([{ at: "2026-03-02T09:00:00.000Z" }]));
      expect((await results()).total.days.at(-1)).toBe(3);
      expect(await loadTimeZone(memberOf(), { db: async () => db })).toMatchObject({
        source: "chosen",
        withoutChoice: { timeZone: "Europe/Berlin", source: "meta" },
      });

      await (await saveTimeZone(memberOf(), null, ctx)).moved;
      expect(await daysOf(db)).toEqual(["2026-03-02"]);
      expect(await countedIn(db)).toBe(3);
    });

    test("it is chosen among those that exist; without any it is UTC and said so", async ({ db, ctx }) => {
      const choose = async (zone: string) => (await saveTimeZone(memberOf(), zone, ctx)).result;
      for (const none of ["Mars/Olympus", "+02:00", "'; drop table accounts"]) {
        expect(await choose(none), none).toMatchObject({ ok: false, refusal: { kind: "invalid-input" } });
      }
      await db.updateTable("accounts").set({ timezone_id: "999" }).where("waba_id", "=", WABA).execute();
      expect(await loadTimeZone(memberOf(), { db: async () => db })).toMatchObject({
        timeZone: "UTC",
        source: "unknown",
      });
    });
  });
}
