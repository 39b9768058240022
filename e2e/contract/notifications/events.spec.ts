import { expect } from "@playwright/test";
import { DAY_MS } from "@/lib/domain/time/durations";
import { deleteSequence } from "@/lib/graph/edges/sequences/delete-sequence";
import { updateSequence } from "@/lib/graph/edges/sequences/update-sequence";
import { watchTokens } from "@/lib/server/notifications/events/watch-tokens";
import { watchWebhooks } from "@/lib/server/notifications/events/watch-webhooks";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import type { Database } from "@/lib/server/store/open-database";
import { engines } from "../../support/engines";
import { type AdsAccount, test as adsTest, twoSequences } from "../../support/givens/ads-test";
import { addMember, START, test, WABA } from "../../support/givens/notifications-test";

const told = (db: Database) =>
  db.selectFrom("notifications").select(["user_id", "kind", "params"]).orderBy("at").orderBy("user_id").execute();

async function syncSequences({ waba, ctx }: AdsAccount): Promise<void> {
  await (await startSync(waba, { refresh: true }, ctx))?.done;
}

for (const engine of engines) {
  adsTest.describe(engine.name, () => {
    adsTest.use({ engine });

    adsTest(
      "a rejected ad is told once to those who may change ads, and not at the first listing",
      async ({ openAds, sandbox }) => {
        const account = await openAds({
          sequences: twoSequences,
          ads: [
            { name: "Old rejection", sequence: 0, effectiveStatus: "DISAPPROVED" },
            { name: "Beans", sequence: 0 },
          ],
        });
        await addMember(account.db, "publisher", "publisher", account.wabaId);
        await addMember(account.db, "writer", "writer", account.wabaId);
        await account.sync();
        expect(await told(account.db)).toEqual([]);
        await sandbox.control("PATCH", "/state", { ads: { [account.ad(1)]: { effectiveStatus: "DISAPPROVED" } } });
        await account.sync();
        await account.sync();
        expect(await told(account.db)).toEqual([
          { user_id: "publisher", kind: "ad-rejected", params: JSON.stringify({ name: "Beans" }) },
        ]);
      },
    );

    adsTest(
      "an ad that is new to Overture and was rejected lately is told once, an old one never",
      async ({ openAds }) => {
        const rejected = { sequence: 0, effectiveStatus: "DISAPPROVED" };
        const { db, wabaId, sync, adIds } = await openAds({
          sequences: twoSequences,
          ads: [
            { ...rejected, name: "Fresh" },
            { ...rejected, name: "Old", createdAt: new Date(Date.now() - 8 * DAY_MS).toISOString() },
          ],
        });
        await addMember(db, "publisher", "publisher", wabaId);
        await sync();
        expect(await told(db)).toEqual([]);
        // As if both had appeared at Meta after the first listing.
        await db.deleteFrom("ads").where("id", "in", adIds).execute();
        await sync();
        await sync();
        expect(await told(db)).toEqual([
          { user_id: "publisher", kind: "ad-rejected", params: JSON.stringify({ name: "Fresh" }) },
        ]);
      },
    );

    adsTest("a change outside Overture is told to publishers and to who wrote it", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences });
      const { db, wabaId, elsewhere } = account;
      await addMember(db, "publisher", "publisher", wabaId);
      await addMember(db, "writer", "writer", wabaId);
      await addMember(db, "other-writer", "writer", wabaId);
      await db
        .updateTable("sequence_versions")
        .set({ user_id: "writer" })
        .where("sequence_id", "=", account.sequence(0))
        .execute();
      await updateSequence(elsewhere, wabaId, account.sequence(0), { message: { text: "Changed by another tool" } });
      await deleteSequence(elsewhere, wabaId, account.sequence(1));
      await syncSequences(account);
      await syncSequences(account);
      const names = (await told(db)).map(({ user_id, params }) => `${user_id} ${params}`).sort();
      const changed = JSON.stringify({ name: "Old", what: "changed" });
      expect(names).toEqual(
        [
          `publisher ${changed}`,
          `writer ${changed}`,
          `publisher ${JSON.stringify({ name: "New", what: "disappeared" })}`,
        ].sort(),
      );
    });

    adsTest("many changes at once are one notification", async ({ openMirrored }) => {
      const many = Array.from({ length: 8 }, (_, number) => ({ name: `S${number}`, message: { text: "Hi" } }));
      const account = await openMirrored({ sequences: many });
      await addMember(account.db, "publisher", "publisher", account.wabaId);
      for (const id of account.sequenceIds) await deleteSequence(account.elsewhere, account.wabaId, id);
      await syncSequences(account);
      expect((await told(account.db)).map(({ params }) => params)).toEqual([
        JSON.stringify({ what: "several", count: 8 }),
      ]);
    });

    adsTest(
      "an open review of what changed is reported as outdated to its author and reviewers",
      async ({ openMirrored }) => {
        const account = await openMirrored({ sequences: twoSequences });
        const { db, wabaId, elsewhere } = account;
        await addReview(db, wabaId, account.sequence(0), "open");
        await addReview(db, wabaId, account.sequence(1), "withdrawn");
        for (const number of [0, 1])
          await updateSequence(elsewhere, wabaId, account.sequence(number), { message: { text: "Changed" } });
        await syncSequences(account);
        await syncSequences(account);
        const outdated = (await told(db)).filter(({ kind }) => kind === "review-outdated");
        expect(outdated.map(({ user_id }) => user_id)).toEqual(["author", "reviewer"]);
      },
    );
  });

  test.describe(engine.name, () => {
    test.use({ engine });

    test("a token that ends within a week is told once to its person", async ({ desk, db, addPerson }) => {
      const [ana, ben, cleo] = [await addPerson(), await addPerson(), await addPerson()];
      const inDays = (days: number) => new Date(START.getTime() + days * DAY_MS).toISOString();
      await connect(db, ana.userId, inDays(6));
      await connect(db, ben.userId, inDays(8));
      await connect(db, cleo.userId, null);
      await watchTokens(db, desk.now());
      desk.pass(DAY_MS / 2);
      await watchTokens(db, desk.now());
      expect((await told(db)).map(({ user_id, kind }) => [user_id, kind])).toEqual([[ana.userId, "token-expiring"]]);
      // A renewed token is another one.
      await db
        .updateTable("connections")
        .set({ expires_at: inDays(7) })
        .where("user_id", "=", ana.userId)
        .execute();
      desk.pass(DAY_MS);
      await watchTokens(db, desk.now());
      expect((await told(db)).filter(({ user_id }) => user_id === ana.userId)).toHaveLength(2);
    });

    test("silence is told once for each silence, of accounts that heard daily", async ({ desk, db, addPerson }) => {
      const ana = await addPerson({ role: "publisher" });
      await addPerson({ role: "viewer" });
      const hear = (daysAgo: number) => heard(db, new Date(START.getTime() - daysAgo * DAY_MS));
      for (let daysAgo = 14; daysAgo >= 3; daysAgo -= 1) await hear(daysAgo);
      await watchWebhooks(db, desk.now());
      await watchWebhooks(db, desk.now());
      expect((await told(db)).map(({ user_id, kind }) => [user_id, kind])).toEqual([[ana.userId, "webhook-quiet"]]);
      await hear(0);
      await watchWebhooks(db, desk.now());
      expect(await told(db)).toHaveLength(1);
      desk.pass(3 * DAY_MS);
      await watchWebhooks(db, desk.now());
      expect(await told(db)).toHaveLength(2);
    });

    test("an account that hears rarely is not missed", async ({ desk, db, addPerson }) => {
      await addPerson({ role: "publisher" });
      for (const daysAgo of [13, 9, 3]) await heard(db, new Date(START.getTime() - daysAgo * DAY_MS));
      await watchWebhooks(db, desk.now());
      expect(await told(db)).toEqual([]);
    });
  });
}

async function connect(db: Database, userId: string, expiresAt: string | null): Promise<void> {
  const connection = { kind: "facebook" as const, sealed_token: "", scopes: "[]", checked_at: START.toISOString() };
  await db
    .insertInto("connections")
    .values({ user_id: userId, ...connection, expires_at: expiresAt, broken_at: null })
    .execute();
}

async function heard(db: Database, at: Date): Promise<void> {
  await db
    .insertInto("webhook_states")
    .values({ waba_id: WABA, revision: 1, last_heard_at: at.toISOString(), attributed_with: "", time_zone: "UTC" })
    .onConflict((conflict) => conflict.column("waba_id").doUpdateSet({ last_heard_at: at.toISOString() }))
    .execute();
  await db
    .insertInto("conversation_days")
    .values({
      ...{ waba_id: WABA, day: at.toISOString().slice(0, 10), sequence_id: "", version_id: "", ad_id: "" },
      ...{ method: "none", certainty: "unknown", opening: "other", ice_breaker: -1, count: 1 },
    })
    .execute();
}

async function addReview(db: Database, wabaId: string, sequenceId: string, state: "open" | "withdrawn"): Promise<void> {
  const at = START.toISOString();
  await db
    .insertInto("reviews")
    .values({
      ...{
        id: sequenceId,
        waba_id: wabaId,
        draft_id: sequenceId,
        author_id: "author",
        action: "update",
        state,
        name: "Old",
      },
      ...{ policy: "{}", created_at: at, updated_at: at, sequence_id: sequenceId, revision: 1 },
    })
    .execute();
  await db
    .insertInto("review_reviewers")
    .values({ review_id: sequenceId, user_id: "reviewer", asked_by: "author", asked_at: at })
    .execute();
}
