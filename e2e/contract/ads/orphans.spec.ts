import { expect } from "@playwright/test";
import { movesOf } from "@/lib/domain/changes/change-moves";
import { updateAdCreative } from "@/lib/graph/edges/ads/update-ad-creative";
import { deleteOrphans } from "@/lib/server/changes/delete-orphans";
import { engines } from "../../support/engines";
import { type AdsAccount, dataOf, grant, test } from "../../support/givens/ads-test";

const message = { text: "Hi" };
const two = [
  { name: "Old", message },
  { name: "New", message },
];

/** Switched and undone, which leaves the new creatives unused. */
async function undone(account: AdsAccount): Promise<{ id: string; made: string[] }> {
  const id = await account.attach(1, ...account.adIds.keys());
  await account.check(id);
  await account.run(id);
  const { orphans } = await account.undo(id);
  return { id, made: orphans.map(({ creativeId }) => creativeId) };
}

const madeAtMeta = async (account: AdsAccount) => (await account.creativesMade()).map(({ id }) => id).sort();
const tidy = ({ waba, ctx }: AdsAccount, changeId: string) => deleteOrphans(waba, { changeId }, ctx);
const deletions = async (account: AdsAccount) => (await account.calls()).filter(({ method }) => method === "DELETE");

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });
    const shop = { sequences: two, ads: [{ sequence: 0 }, {}] };

    test("what was made and is not used is deleted at Meta, and the ads stay as they are", async ({ openMirrored }) => {
      const account = await openMirrored(shop);
      const { id, made } = await undone(account);
      expect(made).toHaveLength(2);
      const before = [await account.atMeta(account.ad(0)), await account.atMeta(account.ad(1))];
      const after = dataOf(await tidy(account, id));
      expect(after).toMatchObject({ phase: "undone", running: false, orphans: [] });
      expect(await madeAtMeta(account)).toEqual([]);
      expect([await account.atMeta(account.ad(0)), await account.atMeta(account.ad(1))]).toEqual(before);
      expect(movesOf(after)).not.toContain("tidy");
      expect(await tidy(account, id)).toMatchObject({ ok: false, refusal: { kind: "not-allowed" } });
      // The same ads can be switched again, with new creatives.
      await account.check(id);
      expect(await account.run(id)).toMatchObject({ phase: "switched", orphans: [] });
      expect(await account.creativesMade()).toHaveLength(2);
    });

    for (const status of ["ACTIVE", "ARCHIVED"] as const) {
      test(`one that an ad (${status}) has by now stays, the others go`, async ({ openMirrored, sandbox }) => {
        const account = await openMirrored({ ...shop, ads: [{ sequence: 0 }, {}, { name: "Borrower" }] });
        const { id, made } = await undone(account);
        const [first = "", ...others] = made;
        await updateAdCreative(account.elsewhere, account.ad(2), first);
        await sandbox.control("PATCH", "/state", { ads: { [account.ad(2)]: { status } } });
        const answer = await tidy(account, id);
        expect(answer).toMatchObject({ ok: false, refusal: { kind: "used-in-ad" } });
        expect(JSON.stringify(answer)).toContain("Borrower");
        expect(await madeAtMeta(account)).toEqual([first]);
        // Overture never tried it.
        expect((await deletions(account)).map(({ path }) => path).sort()).toEqual(
          others.map((made) => `/${made}`).sort(),
        );
        expect(await account.rest(id)).toMatchObject({ orphans: [] });
      });
    }

    test("what Meta refuses stays, with Meta's text, and can be tried again", async ({ openMirrored }) => {
      const account = await openMirrored(shop);
      const { id, made } = await undone(account);
      const error = { code: 100, error_subcode: 1_487_571, error_user_msg: "It is part of an experiment." };
      await account.fault({ match: { method: "DELETE", path: `/${made[0]}` }, error });
      const refused = await tidy(account, id);
      expect(refused).toMatchObject({ ok: false });
      expect(JSON.stringify(refused)).toContain("It is part of an experiment.");
      expect((await account.rest(id)).orphans.map(({ creativeId }) => creativeId)).toEqual([made[0]]);
      expect(dataOf(await tidy(account, id)).orphans).toEqual([]);
      expect(await madeAtMeta(account)).toEqual([]);
    });

    test("without a whole look at the ads nothing is deleted", async ({ openMirrored }) => {
      const account = await openMirrored(shop);
      const { id, made } = await undone(account);
      await account.fault({ match: { method: "GET", path: "/ads" }, times: null, html: true, status: 502 });
      expect(await tidy(account, id)).toMatchObject({ ok: false, refusal: { kind: "meta-unreachable" } });
      expect(await deletions(account)).toEqual([]);
      await account.calm();
      // Already deleted counts as success, whether another tool or a lost call did it.
      await account.fault({ match: { method: "DELETE", path: `/${made[0]}` }, after: true, cut: true });
      expect(await tidy(account, id)).toMatchObject({ ok: false, refusal: { kind: "meta-unreachable" } });
      expect(dataOf(await tidy(account, id)).orphans).toEqual([]);
    });

    test("two people at once delete each once, and one who may only look deletes none", async ({
      openMirrored,
      db,
    }) => {
      const account = await openMirrored(shop);
      const { id } = await undone(account);
      await Promise.all([tidy(account, id), tidy(account, id)]);
      expect(await account.rest(id)).toMatchObject({ orphans: [] });
      expect(await deletions(account)).toHaveLength(2);
      const other = await openMirrored(shop);
      const left = await undone(other);
      await grant(db, other.waba, ["ads_read"]);
      expect(await tidy(other, left.id)).toMatchObject({ ok: false, refusal: { kind: "ads-access-needed" } });
      expect(await deletions(other)).toEqual([]);
    });
  });
}
