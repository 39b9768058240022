import { expect } from "@playwright/test";
import { isInterrupted } from "@/lib/domain/changes/change-moves";
import { getChange } from "@/lib/server/changes/get-change";
import { runChange } from "@/lib/server/changes/run/run-change";
import { undoChange } from "@/lib/server/changes/run/undo-change";
import { LEASE_MS } from "@/lib/server/lease/lease";
import { crashingContext } from "../../support/crashing-context";
import { engines } from "../../support/engines";
import type { AdsAccount } from "../../support/givens/ads-test";
import { dataOf, test, twoSequences } from "../../support/givens/ads-test";
import { spawnProcess } from "../../support/spawn-process";

/** Longer than the lease of a dead process. */
const LEASE_OVER_MS = 8 * LEASE_MS + 1_000;
/** One for the sequence, five for each of two ads: ad, creative, its copy, the ad again, the switch. */
const CALLS_OF_A_RUN = 11;
/** The old sequence once; for each of two ads the ad and the switch back. */
const CALLS_OF_AN_UNDO = 5;

async function checked(account: AdsAccount): Promise<string> {
  const id = await account.attach(1, 0, 1);
  await account.check(id);
  return id;
}

/** Waits until the process has died or finished. */
async function diedAt(account: AdsAccount, id: string, ended: Promise<"dead">): Promise<boolean> {
  const outcome = await Promise.race([ended, account.rest(id).then(() => "finished" as const)]);
  return outcome === "dead";
}

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    for (const when of ["before", "after"] as const) {
      test(`a process that dies ${when} any call of a switch is succeeded without a doubled step`, async ({
        openMirrored,
      }) => {
        test.setTimeout(120_000);
        let deaths = 0;
        for (let at = 1; at <= CALLS_OF_A_RUN + 2; at++) {
          const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0 }, {}] });
          const id = await checked(account);
          const dying = crashingContext(account.ctx, at, when);
          dataOf(await runChange(account.waba, { changeId: id }, dying.ctx));
          if (!(await diedAt(account, id, dying.ended))) break;
          deaths += 1;
          expect((await getChange(account.waba, id, account.ctx))?.running).toBe(true);
          account.pass(LEASE_OVER_MS);
          const left = await getChange(account.waba, id, account.ctx);
          expect(left && isInterrupted(left)).toBe(true);
          expect(await account.run(id)).toMatchObject({ phase: "switched", refusal: null, orphans: [] });
          const made = await account.creativesMade();
          expect(made).toHaveLength(2);
          for (const number of [0, 1]) {
            expect(made.map((creative) => creative.id)).toContain(
              (await account.atMeta(account.ad(number))).creative.id,
            );
            expect(await account.sequenceIn(account.ad(number))).toBe(account.sequence(1));
          }
        }
        expect(deaths).toBe(CALLS_OF_A_RUN);
      });

      test(`a process that dies ${when} any call of an undo is succeeded, and every old creative is back`, async ({
        openMirrored,
      }) => {
        test.setTimeout(120_000);
        let deaths = 0;
        for (let at = 1; at <= CALLS_OF_AN_UNDO + 2; at++) {
          const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0 }, {}] });
          const before = [await account.atMeta(account.ad(0)), await account.atMeta(account.ad(1))];
          const id = await checked(account);
          await account.run(id);
          const dying = crashingContext(account.ctx, at, when);
          dataOf(await undoChange(account.waba, { changeId: id }, dying.ctx));
          if (!(await diedAt(account, id, dying.ended))) break;
          deaths += 1;
          account.pass(LEASE_OVER_MS);
          expect(await account.undo(id)).toMatchObject({ phase: "undone", refusal: null });
          expect([await account.atMeta(account.ad(0)), await account.atMeta(account.ad(1))]).toEqual(before);
        }
        expect(deaths).toBe(CALLS_OF_AN_UNDO);
      });
    }

    test("a run that is undone where its process died leaves no ad changed and no creative unmentioned", async ({
      openMirrored,
    }) => {
      test.setTimeout(120_000);
      for (let at = 2; at <= CALLS_OF_A_RUN; at++) {
        const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0 }, {}] });
        const before = [await account.atMeta(account.ad(0)), await account.atMeta(account.ad(1))];
        const id = await checked(account);
        const dying = crashingContext(account.ctx, at, "after");
        dataOf(await runChange(account.waba, { changeId: id }, dying.ctx));
        expect(await diedAt(account, id, dying.ended)).toBe(true);
        account.pass(LEASE_OVER_MS);
        // Before the first step there is nothing to undo, so the change just ends.
        const { ok } = await undoChange(account.waba, { changeId: id }, account.ctx);
        const undone = await account.rest(id);
        expect([await account.atMeta(account.ad(0)), await account.atMeta(account.ad(1))]).toEqual(before);
        const made = (await account.creativesMade()).map((creative) => creative.id).sort();
        expect(undone.orphans.map(({ creativeId }) => creativeId).sort()).toEqual(made);
        expect(ok).toBe(at > 3);
      }
    });

    test("kill -9 of a real process in the middle of a switch loses and doubles nothing", async ({
      openMirrored,
      place,
      sandbox,
    }) => {
      test.setTimeout(90_000);
      const account = await openMirrored({ sequences: twoSequences, ads: [{}, {}, {}] });
      const id = await account.attach(1, 0, 1, 2);
      await account.check(id);
      const { wabaId, userId, accessToken, appSecret } = account;
      // Meta creates the second creative, and the process dies while it waits for the answer.
      await account.fault({ match: { method: "POST", path: "/adcreatives" }, skip: 1, after: true, hang: true });
      const args = JSON.stringify({
        url: place.url,
        graphUrl: sandbox.url,
        wabaId,
        userId,
        accessToken,
        appSecret,
        id,
      });
      const runner = spawnProcess("run-change", args);
      await expect.poll(async () => (await account.creativesMade()).length, { timeout: 60_000 }).toBe(2);
      runner.kill("SIGKILL");
      expect(await runner.ended).toBeNull();
      account.pass(LEASE_OVER_MS);
      const left = await getChange(account.waba, id, account.ctx);
      expect(left?.steps.map(({ phase }) => phase)).toEqual(["switched", "making", "checked"]);
      expect(await account.run(id)).toMatchObject({ phase: "switched", orphans: [] });
      expect(await account.creativesMade()).toHaveLength(3);
    });
  });
}
