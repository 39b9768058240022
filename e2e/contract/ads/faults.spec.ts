import { expect } from "@playwright/test";
import { isInterrupted, movesOf } from "@/lib/domain/changes/change-moves";
import { MINUTE_MS } from "@/lib/domain/time/durations";
import { deleteSequence } from "@/lib/graph/edges/sequences/delete-sequence";
import { getChange } from "@/lib/server/changes/get-change";
import { runChange } from "@/lib/server/changes/run/run-change";
import { engines } from "../../support/engines";
import { type AdsAccount, test, twoSequences } from "../../support/givens/ads-test";
import { refusalInEnglish } from "../../support/text/english";

const creating = { method: "POST", path: "/adcreatives" };

const phasesOf = async ({ waba, ctx }: AdsAccount, id: string) =>
  (await getChange(waba, id, ctx))?.steps.map(({ phase }) => phase);

/** Attaches the second sequence to every seeded ad; the dry run has passed. */
async function checked(account: AdsAccount): Promise<string> {
  const id = await account.attach(1, ...account.adIds.keys());
  await account.check(id);
  return id;
}

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a rate limit in the middle of a switch stops it, and it resumes where it stopped", async ({
      openMirrored,
    }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}, {}, {}] });
      const id = await checked(account);
      const limit = { error: { code: 80004 }, headers: { "Retry-After": "600" } };
      await account.fault({ match: creating, skip: 1, ...limit });
      const stopped = await account.run(id);
      expect(stopped).toMatchObject({
        phase: "switching",
        refusal: { kind: "rate-limited", retryAt: expect.any(String) },
      });
      expect(stopped.steps.map(({ phase }) => phase)).toEqual(["switched", "checked", "checked"]);
      expect(isInterrupted(stopped)).toBe(true);
      expect(movesOf(stopped)).toEqual(expect.arrayContaining(["run", "undo"]));
      const calls = (await account.calls()).filter(({ method }) => method === "POST").length;
      expect((await account.run(id)).refusal?.kind).toBe("rate-limited");
      expect((await account.calls()).filter(({ method }) => method === "POST")).toHaveLength(calls);
      account.pass(10 * MINUTE_MS + 1_000);
      expect(await account.run(id)).toMatchObject({ phase: "switched", refusal: null, orphans: [] });
      expect(await phasesOf(account, id)).toEqual(["switched", "switched", "switched"]);
      expect(await account.creativesMade()).toHaveLength(3);
    });

    for (const [how, fault] of [
      ["a 502 page", { html: true, status: 502 }],
      ["code 2", { error: { code: 2 } }],
      ["a cut connection", { cut: true }],
      ["half an answer", { malformed: true }],
    ] as const) {
      for (const after of [true, false]) {
        const what = after ? "although the creative was made" : "before the creative was made";
        test(`${how} ${what} leaves one creative, in the ad`, async ({ openMirrored }) => {
          const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
          const id = await checked(account);
          await account.fault({ match: creating, after, ...fault });
          expect(await account.run(id)).toMatchObject({ phase: "switched", refusal: null, orphans: [] });
          const made = await account.creativesMade();
          expect(made).toHaveLength(1);
          expect((await account.atMeta(account.ad(0))).creative.id).toBe(made[0]?.id);
        });

        test(`${how} to the switch itself (${after ? "after" : "before"} it happened) is settled by reading the ad`, async ({
          openMirrored,
        }) => {
          const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
          const id = await checked(account);
          await account.fault({ match: { method: "POST", adId: account.ad(0) }, after, ...fault });
          expect(await account.run(id)).toMatchObject({ phase: "switched", refusal: null });
          expect(await account.sequenceIn(account.ad(0))).toBe(account.sequence(1));
          expect(await account.creativesMade()).toHaveLength(1);
        });
      }
    }

    test("while Meta cannot be asked what became of it, the step stays open; the next try looks first", async ({
      openMirrored,
    }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
      const id = await checked(account);
      await account.fault({ match: creating, after: true, cut: true });
      await account.fault({ match: { method: "GET", path: "/adcreatives" }, html: true, status: 502 });
      const open = await account.run(id);
      expect(open).toMatchObject({ phase: "switching", refusal: { kind: "meta-unreachable" } });
      expect(open.steps[0]?.phase).toBe("making");
      expect(await account.run(id)).toMatchObject({ phase: "switched", orphans: [] });
      expect(await account.creativesMade()).toHaveLength(1);
    });

    test("a creative that Meta's list shows late is found in the end, and reported as one too many", async ({
      openMirrored,
    }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
      const id = await checked(account);
      await account.fault({ match: creating, after: true, cut: true });
      await account.fault({ match: { method: "GET", path: "/adcreatives" }, body: '{"data":[]}', status: 200 });
      const { phase, orphans } = await account.run(id);
      expect(phase).toBe("switched");
      const used = (await account.atMeta(account.ad(0))).creative.id;
      const made = (await account.creativesMade()).map((creative) => creative.id);
      expect(made).toHaveLength(2);
      expect(orphans.map(({ creativeId }) => creativeId)).toEqual(made.filter((creative) => creative !== used));
    });

    test("an open step is undone after looking for it, and what was made is reported", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
      const id = await checked(account);
      await account.fault({ match: creating, after: true, cut: true });
      await account.fault({ match: { method: "GET", path: "/adcreatives" }, html: true, status: 502 });
      await account.run(id);
      const undone = await account.undo(id);
      const [made] = await account.creativesMade();
      expect(undone).toMatchObject({ phase: "undone", orphans: [{ creativeId: made?.id, adId: account.ad(0) }] });
      expect(await account.sequenceIn(account.ad(0))).toBeUndefined();
    });

    test("an ad that was deleted is reported, and the others are switched", async ({ openMirrored, sandbox }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}, {}] });
      const id = await checked(account);
      await sandbox.control("PATCH", "/state", { ads: { [account.ad(0)]: { status: "DELETED" } } });
      const switched = await account.run(id);
      expect(switched.steps).toMatchObject([
        { phase: "refused", refusal: { kind: "not-found" } },
        { phase: "switched" },
      ]);
      expect(await account.creativesMade()).toHaveLength(1);
    });

    test("an ad that was deleted after its creative was made leaves an orphan, and it is reported", async ({
      openMirrored,
      sandbox,
    }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
      const id = await checked(account);
      const limit = { error: { code: 80004 }, headers: { "Retry-After": "1" } };
      await account.fault({ match: { method: "POST", adId: account.ad(0) }, ...limit });
      expect((await account.run(id)).steps[0]?.phase).toBe("switching");
      await sandbox.control("PATCH", "/state", { ads: { [account.ad(0)]: { status: "DELETED" } } });
      account.pass(2_000);
      const { steps, orphans } = await account.run(id);
      expect(steps).toMatchObject([{ phase: "refused", refusal: { kind: "not-found" } }]);
      expect(orphans.map(({ creativeId }) => creativeId)).toEqual(
        (await account.creativesMade()).map((made) => made.id),
      );
      expect(orphans).toHaveLength(1);
    });

    test("a permission that is withdrawn in the middle leads to asking for it, and the rest waits", async ({
      openMirrored,
    }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}, {}] });
      const id = await checked(account);
      await account.fault({ match: creating, skip: 1, times: null, error: { code: 200 } });
      const stopped = await account.run(id);
      expect(stopped).toMatchObject({ phase: "switching", refusal: { kind: "ads-access-needed" } });
      expect(stopped.steps.map(({ phase }) => phase)).toEqual(["switched", "checked"]);
      await account.calm();
      expect((await account.run(id)).steps.map(({ phase }) => phase)).toEqual(["switched", "switched"]);
      expect(await account.creativesMade()).toHaveLength(2);
    });

    test("a session that Meta ended stops it with the way back in", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
      const id = await checked(account);
      await account.fault({ match: creating, error: { code: 190, error_subcode: 460 } });
      expect(await account.run(id)).toMatchObject({ phase: "switching", refusal: { kind: "sign-in-again" } });
      expect((await account.run(id)).phase).toBe("switched");
    });

    test("a sequence that was deleted elsewhere stops the switch before any ad", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
      const id = await checked(account);
      await deleteSequence(account.elsewhere, account.wabaId, account.sequence(1));
      const stopped = await account.run(id);
      expect(stopped).toMatchObject({ refusal: { kind: "not-found" }, steps: [{ phase: "checked" }] });
      expect(await account.creativesMade()).toEqual([]);
      expect(movesOf(stopped)).toContain("end");
    });

    test("an ad keeps what it has when the sequence it would go back to is deleted", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0 }] });
      const id = await checked(account);
      await account.run(id);
      await deleteSequence(account.elsewhere, account.wabaId, account.sequence(0));
      const undone = await account.undo(id);
      expect(undone).toMatchObject({
        phase: "switched",
        steps: [{ phase: "switched", refusal: { kind: "not-found" } }],
      });
      expect(await account.sequenceIn(account.ad(0))).toBe(account.sequence(1));
    });

    test("a change of the ad in Ads Manager is overwritten neither by the switch nor by the undo", async ({
      openMirrored,
      sandbox,
    }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}, {}] });
      const id = await checked(account);
      const own = { greetsWith: { own: "Ask us" } };
      await sandbox.control("PATCH", "/state", { ads: { [account.ad(0)]: own } });
      const switched = await account.run(id);
      expect(switched.steps).toMatchObject([
        { phase: "refused", refusal: { kind: "changed-elsewhere" } },
        { phase: "switched" },
      ]);
      await sandbox.control("PATCH", "/state", { ads: { [account.ad(1)]: own } });
      const undone = await account.undo(id);
      expect(undone.steps[1]).toMatchObject({ phase: "switched", refusal: { kind: "changed-elsewhere" } });
      expect(await account.sequenceIn(account.ad(1))).toBeUndefined();
      await account.check(id);
      expect(await phasesOf(account, id)).toEqual(["checked", "switched"]);
    });

    test("a refusal in the dry run is shown at the ad in Meta's text", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}, {}] });
      const error = { code: 100, error_subcode: 1_885_272, error_user_msg: "The picture is too small." };
      await account.fault({ match: creating, error });
      const id = await account.attach(1, 0, 1);
      const { steps } = await account.check(id);
      expect(steps).toMatchObject([
        { phase: "refused", refusal: { kind: "invalid-input", code: 100 } },
        { phase: "checked" },
      ]);
      expect(refusalInEnglish(steps[0]?.refusal ?? undefined).advice).toContain("The picture is too small.");
      expect(refusalInEnglish(steps[0]?.refusal ?? undefined).title).not.toContain("sequence");
    });

    test("an interrupted dry run continues with the ads that are left", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}, {}, {}] });
      const id = await account.attach(1, 0, 1, 2);
      const limit = { error: { code: 80004 }, headers: { "Retry-After": "60" } };
      await account.fault({ match: { method: "GET", adId: account.ad(1) }, ...limit });
      expect(await account.check(id)).toMatchObject({ phase: "checking", refusal: { kind: "rate-limited" } });
      expect(await runChange(account.waba, { changeId: id }, account.ctx)).toMatchObject({ ok: false });
      account.pass(61_000);
      const before = (await account.calls()).length;
      expect((await account.check(id)).steps.map(({ phase }) => phase)).toEqual(["checked", "checked", "checked"]);
      const again = (await account.calls()).slice(before).filter(({ path }) => path === `/${account.ad(0)}`);
      expect(again).toEqual([]);
    });
  });
}
