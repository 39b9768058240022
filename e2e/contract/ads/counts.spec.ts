import { expect } from "@playwright/test";
import type { KyselyPlugin } from "kysely";
import { inAds } from "@/components/ui/feedback/status-pill";
import { adsOfSequence } from "@/lib/server/ads/ads-of-sequence";
import { countAds } from "@/lib/server/ads/count-ads";
import type { Database } from "@/lib/server/store/open-database";
import { engines } from "../../support/engines";
import { type AdsAccount, test, twoSequences } from "../../support/givens/ads-test";
import type { SeedRequest } from "../../support/start-sandbox";
import { english } from "../../support/text/english";

const threeAds = {
  sequences: [...twoSequences, { name: "Free", message: { text: "Hi" } }],
  ads: [{ sequence: 0 }, { sequence: 0, status: "PAUSED" }, { sequence: 1 }, { own: { text: "Hello" } }],
} satisfies SeedRequest;
const count = ({ waba, ctx }: AdsAccount, revision?: number) => countAds(waba, { revision }, ctx);

/** Copies one mirrored ad and gives each copy its own sequence. */
async function copyAd({ db, wabaId, ad }: AdsAccount, copies: number): Promise<void> {
  const row = await db.selectFrom("ads").selectAll().where("id", "=", ad(0)).executeTakeFirstOrThrow();
  for (let start = 0; start < copies; start += 500) {
    const rows = Array.from({ length: Math.min(500, copies - start) }, (_, index) => ({
      ...row,
      waba_id: wabaId,
      id: `copy-${start + index}`,
      sequence_id: `sequence-${start + index}`,
    }));
    await db.insertInto("ads").values(rows).execute();
  }
}

/** Wraps the database and counts its statements. */
function counting(db: Database): { db: Database; sent: () => number } {
  let sent = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      sent += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { db: db.withPlugin(plugin), sent: () => sent };
}

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("each sequence has as many ads as are shown behind its status", async ({ openMirrored }) => {
      const account = await openMirrored(threeAds);
      const { counts } = await count(account);
      expect(counts).toEqual({ [account.sequence(0)]: 2, [account.sequence(1)]: 1 });
      for (const number of [0, 1, 2]) {
        const { ads } = await adsOfSequence(account.waba, account.sequence(number), {}, account.ctx);
        expect(ads).toHaveLength(counts?.[account.sequence(number)] ?? 0);
      }
    });

    test("a person without access to ads gets no numbers, and ad accounts that are not chosen do not count", async ({
      openMirrored,
    }) => {
      const account = await openMirrored(threeAds);
      const colleague = { ...account.waba, userId: "2", userName: "Rui" };
      expect((await countAds(colleague, {}, account.ctx)).counts).toEqual({});
      await account.db.updateTable("ad_accounts").set({ chosen: 0 }).execute();
      expect((await count(account)).counts).toEqual({});
    });

    test("an up-to-date reader gets no numbers until an ad changes", async ({ openMirrored, sandbox }) => {
      const account = await openMirrored(threeAds);
      const { revision } = await count(account);
      expect((await count(account, revision)).counts).toBeNull();
      await sandbox.control("PATCH", "/state", {
        ads: { [account.ad(2)]: { greetsWith: { sequenceId: account.sequence(0) } } },
      });
      await account.sync();
      expect((await count(account, revision)).counts).toEqual({ [account.sequence(0)]: 3 });
    });

    test("ten thousand sequences in ads cost no more queries than two", async ({ openMirrored }) => {
      const account = await openMirrored(threeAds);
      const measure = async () => {
        const { db, sent } = counting(account.db);
        const { counts } = await countAds(account.waba, {}, { ...account.ctx, db: async () => db });
        return { sequences: Object.keys(counts ?? {}).length, sent: sent() };
      };
      const few = await measure();
      await copyAd(account, 10_000);
      const many = await measure();
      expect([few.sequences, many.sequences]).toEqual([2, 10_002]);
      expect(many.sent).toBe(few.sent);
    });
  });
}

test("a status names the number of ads only where it is known and Meta does not say otherwise", () => {
  expect(english(inAds("in_ad", 1) ?? "")).toBe("In 1 ad");
  expect(english(inAds("in_ad", 1234) ?? "")).toBe("In 1,234 ads");
  expect(english(inAds("unknown", 2) ?? "")).toBe("In 2 ads");
  expect(inAds("in_ad", 0)).toBeNull();
  expect(inAds("not_in_ad", 2)).toBeNull();
});
