import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { listAds } from "@/lib/server/ads/list-ads";
import { getChange } from "@/lib/server/changes/get-change";
import { listChanges } from "@/lib/server/changes/list-changes";
import { getDraft } from "@/lib/server/drafts/get-draft";
import { listDrafts } from "@/lib/server/drafts/list-drafts";
import { saveDraft } from "@/lib/server/drafts/save-draft";
import { nameVersions } from "@/lib/server/results/name-versions";
import { listSequences } from "@/lib/server/sequences/mirror/list-sequences";
import { engines } from "../../support/engines";
import { test, twoSequences } from "../../support/givens/ads-test";
import { refusalInEnglish } from "../../support/text/english";

/** Truncated, and JSON of another shape. */
const broken = ['{"text":"Hal', '{"kind":7}', "null", "[]"];
const greeting = { sequences: twoSequences, ads: [{ name: "One" }, { name: "Two" }] };

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    for (const json of broken) {
      test(`rows that hold ${json} cost no page more than themselves`, async ({ openMirrored }) => {
        const account = await openMirrored(greeting);
        const { db, waba, ctx } = account;
        const changeId = await account.attach(0, 0);
        await account.check(changeId);

        await db.updateTable("sequences").set({ message: json }).where("id", "=", account.sequence(0)).execute();
        const { sequences } = await listSequences(waba, {}, ctx);
        expect(sequences).toHaveLength(2);
        expect(sequences?.find(({ id }) => id === account.sequence(0))).toMatchObject({
          message: null,
          unreadable: json,
        });

        const wrong = { story: json, issues: json, own_greeting: json, greets_with: "own" as const };
        await db.updateTable("ads").set(wrong).where("id", "=", account.ad(1)).execute();
        const { ads } = await listAds(waba, {}, ctx);
        const [one, two] = [0, 1].map((number) => ads?.find(({ id }) => id === account.ad(number)));
        expect([one?.name, two?.name]).toEqual(["One", "Two"]);
        expect(two).toMatchObject({ story: null, issues: [], greeting: { kind: "own", words: { text: "" } } });

        await db.updateTable("changes").set({ refusal: json }).execute();
        const step = { before: json, findings: json, refusal: json, twin_creative_ids: json };
        await db.updateTable("change_steps").set(step).execute();
        expect((await listChanges(waba, {}, ctx)).changes).toHaveLength(1);
        expect(await getChange(waba, changeId, ctx)).toMatchObject({ refusal: null, steps: [{ findings: [] }] });

        await db.updateTable("sync_states").set({ refusal: json }).execute();
        expect((await listSequences(waba, {}, ctx)).freshness.refusal).toBeNull();

        await db.updateTable("connections").set({ scopes: json }).execute();
        expect((await listAds(waba, {}, ctx)).access.canRead).toBe(false);

        await db.updateTable("sequence_versions").set({ message: json }).execute();
        const versions = await db.selectFrom("sequence_versions").select("id").execute();
        const ids = versions.map(({ id }) => id);
        const named = await nameVersions(db, waba.wabaId, ids);
        expect([...named.values()].map(({ message }) => message)).toEqual(ids.map(() => null));
      });
    }

    test("an ad whose greeting of before cannot be read is left as it is by an undo", async ({ openMirrored }) => {
      const account = await openMirrored(greeting);
      const changeId = await account.attach(0, 0);
      await account.check(changeId);
      await account.run(changeId);
      await account.db.updateTable("change_steps").set({ before: "{" }).execute();
      const { steps } = await account.undo(changeId);
      expect(refusalInEnglish(steps[0]?.refusal ?? undefined).title).toBe(
        "Overture can't read what this ad greeted with before.",
      );
      expect(await account.sequenceIn(account.ad(0))).toBe(account.sequence(0));
    });

    test("a draft that cannot be read is left out, and the others are listed", async ({ open }) => {
      const { waba, ctx, db } = await open();
      const content = { words: { name: "", text: "Kept", autofill: "", iceBreakers: [] }, base: null, language: null };
      const rest = { isNew: true, content, revision: null, mine: [], writer: randomUUID(), turn: 1 };
      for (const draftId of ["good", "bad"]) await saveDraft(waba, { draftId, ...rest }, ctx);
      await db.updateTable("drafts").set({ content: "{" }).where("draft_id", "=", "bad").execute();
      expect((await listDrafts(waba, ctx)).map(({ draftId }) => draftId)).toEqual(["good"]);
      expect(await getDraft(waba, "bad", ctx)).toBeNull();
    });
  });
}
