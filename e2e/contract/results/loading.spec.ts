import { expect } from "@playwright/test";
import { addDays } from "@/lib/domain/results/calendar-days";
import { NO_LEASE } from "@/lib/server/lease/lease";
import { exportResults } from "@/lib/server/results/export-results";
import { getResults } from "@/lib/server/results/get-results";
import { loadStarted } from "@/lib/server/results/load-started";
import { engines } from "../../support/engines";
import { count, keepTexts, now, resultsOf, today } from "../../support/givens/results-test";
import { test } from "../../support/givens/store-test";

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("adds up the same whether it is read from the sums or from the day counts of one subject", async ({
      open,
    }) => {
      const account = await open();
      const { db, wabaId } = account;
      const one = { sequence_id: "one", version_id: "v1", ad_id: "ad1" };
      await count(
        db,
        wabaId,
        { ...one, opening: "as-is", count: 5 },
        { ...one, opening: "ice-breaker", ice_breaker: 2, count: 3, day: addDays(today, -3) },
        { ...one, opening: "ice-breaker", ice_breaker: 2, certainty: "likely", method: "first-text", count: 2 },
        { ...one, opening: "edited", day: addDays(today, -27), count: 4 },
        { ...one, opening: "edited", day: addDays(today, -28), count: 100 },
      );
      const [all, ofSequence, ofAd, ofBoth] = [
        await resultsOf(account),
        await resultsOf(account, { sequence: "one" }),
        await resultsOf(account, { ad: "ad1" }),
        await resultsOf(account, { sequence: "one", ad: "ad1" }),
      ];
      expect(all.total).toMatchObject({
        count: 14,
        openings: { "as-is": 5, edited: 4, "ice-breaker": 5, other: 0, "not-text": 0 },
        certainty: { sure: 12, likely: 2, unknown: 0 },
      });
      expect(all.total.days).toHaveLength(28);
      expect([all.total.days[0], all.total.days[24], all.total.days[27]]).toEqual([4, 3, 7]);
      expect(all.before).toBe(100);
      expect(all.iceBreakers.rows).toEqual([{ sequenceId: "one", title: "Ice breaker 2", count: 5, of: 14 }]);
      for (const filtered of [ofSequence, ofAd, ofBoth]) {
        expect({ ...filtered, choices: null }).toEqual({ ...all, choices: null });
      }
    });

    test("takes in what the filters let through and nothing else", async ({ open }) => {
      const account = await open();
      const { db, wabaId } = account;
      await count(
        db,
        wabaId,
        { sequence_id: "one", ad_id: "ad1", count: 5 },
        { sequence_id: "one", ad_id: "ad2", count: 7 },
        { sequence_id: "two", ad_id: "ad2", count: 11, certainty: "likely", method: "first-text" },
        { sequence_id: "", ad_id: "", count: 13, certainty: "unknown", method: "none" },
      );
      const count_ = async (choice: Parameters<typeof resultsOf>[1]) => (await resultsOf(account, choice)).total.count;
      expect(await count_({})).toBe(36);
      expect(await count_({ sequence: "one" })).toBe(12);
      expect(await count_({ ad: "ad2" })).toBe(18);
      expect(await count_({ sequence: "one", ad: "ad2" })).toBe(7);
      expect(await count_({ sure: true })).toBe(12);
      expect(await count_({ ad: "ad2", sure: true })).toBe(7);
      const filtered = await resultsOf(account, { sequence: "one", ad: "ad1" });
      expect(filtered.choices.sequences.map(({ id }) => id).sort()).toEqual(["one", "two"]);
      expect(filtered.choices.ads.map(({ id }) => id).sort()).toEqual(["ad1", "ad2"]);
    });

    test("never mixes likely with confirmed: each row has both", async ({ open }) => {
      const account = await open();
      const { db, wabaId } = account;
      await count(
        db,
        wabaId,
        { sequence_id: "one", opening: "as-is", count: 8 },
        { sequence_id: "one", opening: "as-is", certainty: "likely", method: "first-text", count: 2 },
        { certainty: "unknown", method: "none", opening: "not-text", count: 3 },
      );
      const { sequences } = await resultsOf(account);
      expect(sequences.rows.map(({ sequenceId, count: n, certainty }) => ({ sequenceId, n, certainty }))).toEqual([
        { sequenceId: "one", n: 10, certainty: { sure: 8, likely: 2, unknown: 0 } },
        { sequenceId: null, n: 3, certainty: { sure: 0, likely: 0, unknown: 3 } },
      ]);
    });

    test("takes conversations off again without a trace", async ({ open }) => {
      const account = await open();
      const { db, wabaId } = account;
      const row = { sequence_id: "one", version_id: "v", opening: "ice-breaker", ice_breaker: 1 } as const;
      await count(db, wabaId, { ...row, count: 3 }, { ...row, count: 2 });
      await count(db, wabaId, { ...row, count: -5 });
      const results = await resultsOf(account);
      expect([results.total.count, results.sequences.rows, results.iceBreakers.rows]).toEqual([0, [], []]);
    });

    test("counts exactly when many add to the same day at once", async ({ open }) => {
      const account = await open();
      const { db, wabaId } = account;
      const row = { sequence_id: "one", ad_id: "ad", opening: "as-is" } as const;
      await Promise.all(Array.from({ length: 20 }, () => count(db, wabaId, row, { ...row, opening: "edited" })));
      const { total, ads } = await resultsOf(account);
      expect(total.openings).toMatchObject({ "as-is": 20, edited: 20 });
      expect(ads.rows.map(({ adId, count: n }) => [adId, n])).toEqual([["ad", 40]]);
    });

    test("names sequences and wordings, and titles what was tapped by the wording that it stood in", async ({
      open,
    }) => {
      const account = await open();
      const { db, wabaId } = account;
      await sequence(db, wabaId, { id: "one", name: "Spring", message: message("Now?", ["Price?", "Where?"]) });
      await version(db, wabaId, { id: "old", of: "one", message: message("Before?", ["Where?", "Price?"]) });
      await version(db, wabaId, { id: "new", of: "one", message: message("Now?", ["Price?", "Where?"]) });
      await count(
        db,
        wabaId,
        { sequence_id: "one", version_id: "old", opening: "ice-breaker", ice_breaker: 1, count: 4 },
        { sequence_id: "one", version_id: "new", opening: "ice-breaker", ice_breaker: 2, count: 6 },
        { sequence_id: "one", version_id: "new", opening: "ice-breaker", ice_breaker: 1, count: 1 },
      );
      const { sequences, versions, iceBreakers } = await resultsOf(account);
      expect(sequences.rows.map(({ name }) => name)).toEqual(["Spring"]);
      expect(versions.rows.map(({ versionId, text, count: n }) => [versionId, text, n])).toEqual([
        ["new", "Now?", 7],
        ["old", "Before?", 4],
      ]);
      expect(iceBreakers.rows.map(({ title, count: n, of }) => [title, n, of])).toEqual([
        ["Where?", 10, 11],
        ["Price?", 1, 11],
      ]);
    });

    test("groups what people typed instead, of the period and the filters", async ({ open }) => {
      const account = await open();
      const { db, wabaId } = account;
      await keepTexts(db, wabaId, [
        { text: "¿Cuánto cuesta?", sequence: "one", ad: "ad1" },
        { text: "cuanto cuesta", sequence: "one", ad: "ad2" },
        { text: "Cuánto  cuesta!!", sequence: "one" },
        { text: "¿Cuánto cuesta?", sequence: "one" },
        { text: "Do you ship?", sequence: "two" },
        { text: "I'd like to order", sequence: "one", opening: "as-is" },
        { text: "too old", sequence: "one", day: addDays(today, -40) },
        { text: null, sequence: "one" },
      ]);
      const { typed, typedFrom } = await resultsOf(account);
      expect(typedFrom).toBe(5);
      expect(typed.rows).toEqual([
        {
          key: "cuanto cuesta",
          sequenceId: "one",
          text: "¿Cuánto cuesta?",
          count: 4,
          examples: expect.arrayContaining(["cuanto cuesta", "Cuánto cuesta!!"]),
        },
        { key: "do you ship", sequenceId: "two", text: "Do you ship?", count: 1, examples: [] },
      ]);
      expect((await resultsOf(account, { ad: "ad1" })).typed.rows.map(({ count: n }) => n)).toEqual([1]);
      expect((await resultsOf(account, { sequence: "two" })).typed.rows.map(({ text }) => text)).toEqual([
        "Do you ship?",
      ]);
    });

    test("returns only the account's own, and its current day", async ({ open }) => {
      const [mine, theirs] = [await open(), await open()];
      await count(mine.db, theirs.wabaId, { sequence_id: "one", count: 9 });
      await keepTexts(mine.db, theirs.wabaId, [{ text: "not mine", sequence: "one" }]);
      const nothing = await resultsOf(mine);
      expect(nothing).toMatchObject({ total: { count: 0 }, everStarted: false, lastHeardAt: null, typedFrom: 0 });
      await mine.db
        .insertInto("accounts")
        .values({
          ...{ waba_id: mine.wabaId, name: "A", owner_name: null, owner_business_id: null, currency: null },
          ...{ timezone_id: "100", updated_at: now().toISOString() },
        })
        .execute();
      // Meta's zone 100 is Auckland, where the next day has already started.
      expect(await resultsOf(mine)).toMatchObject({ today: addDays(today, 1), period: { to: addDays(today, 1) } });
    });

    test("returns each sequence's conversations of seven days, today last, and how many are only likely", async ({
      open,
    }) => {
      const { waba, db, wabaId } = await open();
      await count(
        db,
        wabaId,
        { sequence_id: "one", version_id: "a", count: 4 },
        { sequence_id: "one", version_id: "b", certainty: "likely", method: "first-text", count: 2 },
        { sequence_id: "one", day: addDays(today, -6), certainty: "likely", method: "first-text", count: 3 },
        { sequence_id: "one", day: addDays(today, -7), count: 50 },
        { sequence_id: "", certainty: "unknown", method: "none", count: 60 },
      );
      const { sequences } = await loadStarted(waba, null, { db: async () => db, now });
      expect(sequences).toEqual({ one: { days: [3, 0, 0, 0, 0, 0, 6], likely: 5 } });
    });

    test("exports every count of a choice, safe to open in a spreadsheet", async ({ open }) => {
      const { waba, db, wabaId } = await open();
      await sequence(db, wabaId, { id: "one", name: "=1+1, or", message: message("Hi", ["Price?"]) });
      await count(
        db,
        wabaId,
        { sequence_id: "one", ad_id: "ad1", opening: "ice-breaker", ice_breaker: 1, count: 4 },
        { sequence_id: "one", ad_id: "ad2", day: addDays(today, -1), count: 2 },
      );
      const request = { period: "7d", from: null, to: null, sequence: null, ad: null, sure: false } as const;
      let csv = "";
      for await (const piece of exportResults(waba, request, "comma", { db: async () => db, now })) csv += piece;
      expect(csv.split("\r\n")).toEqual([
        "\uFEFFday,sequence_id,sequence,version_id,ad_id,ad,certainty,attributed_by,opening,ice_breaker,conversations",
        `${addDays(today, -1)},one,"'=1+1, or",,ad2,,sure,ref,other,,2`,
        `${today},one,"'=1+1, or",,ad1,,sure,ref,ice-breaker,Price?,4`,
        "",
      ]);
    });

    test("gives nothing again to who has it, until something changes or the day ends", async ({ open }) => {
      const { waba, db, wabaId } = await open();
      await db
        .insertInto("webhook_states")
        .values({
          ...{
            waba_id: wabaId,
            revision: 4,
            last_heard_at: now().toISOString(),
            attributed_with: "",
            time_zone: "UTC",
          },
          ...NO_LEASE,
        })
        .execute();
      const request = { period: "7d", from: null, to: null, sequence: null, ad: null, sure: false } as const;
      const ask = async (revision: number, day: string) =>
        (await getResults(waba, request, { revision, today: day }, { db: async () => db, now })).results;
      expect(await ask(4, today)).toBeNull();
      expect(await ask(3, today)).toMatchObject({ revision: 4 });
      expect(await ask(4, addDays(today, -1))).toMatchObject({ today });
    });
  });
}

const message = (text: string, titles: string[]) =>
  JSON.stringify({ text, ice_breakers: titles.map((title) => ({ title })) });

type Db = Parameters<typeof count>[0];

async function sequence(
  db: Db,
  wabaId: string,
  { id, name, message: words }: Record<"id" | "name" | "message", string>,
) {
  const at = now().toISOString();
  await db
    .insertInto("sequences")
    .values({
      ...{ waba_id: wabaId, id, name, name_key: name, message: words, unreadable: null, ad_status: "in_ad" },
      ...{ ice_breaker_count: 2, search_text: "", changed_at: at, content_hash: "", first_seen_at: at },
      ...{ touched_at: at, gone_at: null },
    })
    .execute();
}

async function version(db: Db, wabaId: string, { id, of, message: words }: Record<"id" | "of" | "message", string>) {
  await db
    .insertInto("sequence_versions")
    .values({
      ...{ id, waba_id: wabaId, sequence_id: of, at: now().toISOString(), event: "found", user_id: null, name: of },
      ...{ message: words, unreadable: null },
    })
    .execute();
}
