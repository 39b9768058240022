import { expect } from "@playwright/test";
import { movesOf } from "@/lib/domain/changes/change-moves";
import { MINUTE_MS } from "@/lib/domain/time/durations";
import { getChange } from "@/lib/server/changes/get-change";
import { resumeChanges } from "@/lib/server/changes/run/resume-changes";
import { runChange } from "@/lib/server/changes/run/run-change";
import { undoChange } from "@/lib/server/changes/run/undo-change";
import { LEASE_MS } from "@/lib/server/lease/lease";
import { crashingContext } from "../../support/crashing-context";
import { engines } from "../../support/engines";
import { type AdsAccount, dataOf, grant, test } from "../../support/givens/ads-test";
import { refusalInEnglish } from "../../support/text/english";

const message = { text: "Hi" };
const two = [
  { name: "Old", message },
  { name: "New", message },
];
const creating = { method: "POST", path: "/adcreatives" };
const limit = { error: { code: 80004 }, headers: { "Retry-After": "600" } };
const PAUSE_MS = 10 * MINUTE_MS + 1_000;
/** Longer than the lease of a dead process, but its last call may still be running. */
const LEASE_OVER_MS = LEASE_MS + 1_000;
const CALL_OVER_MS = 31_000;

/** Runs a server's scan for interrupted changes with no page open; returns how many it resumed. */
async function look({ waba, ctx }: AdsAccount, member = async () => waba as typeof waba | null): Promise<number> {
  const started = await resumeChanges({ db: ctx.db, now: ctx.now, member, contextOf: () => ctx });
  await Promise.all(started.map(({ done }) => done));
  return started.length;
}

const stateOf = ({ waba, ctx }: AdsAccount, id: string) => getChange(waba, id, ctx);

/** A switch of three ads that Meta limits after the first. */
async function limited(account: AdsAccount): Promise<string> {
  const id = await account.attach(1, 0, 1, 2);
  await account.check(id);
  await account.fault({ match: creating, skip: 1, ...limit });
  await account.run(id);
  return id;
}

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });
    const shop = { sequences: two, ads: [{}, {}, {}] };

    test("after a rate limit it resumes automatically, not before Meta accepts calls, and once", async ({
      openMirrored,
    }) => {
      const account = await openMirrored(shop);
      const id = await limited(account);
      const waiting = await stateOf(account, id);
      expect(waiting?.resumesAt).toBe(waiting?.refusal?.retryAt);
      const calls = (await account.calls()).length;
      expect(await look(account)).toBe(0);
      expect(await account.calls()).toHaveLength(calls);
      account.pass(PAUSE_MS);
      const servers = await Promise.all([look(account), look(account), look(account)]);
      expect(servers.reduce((sum, started) => sum + started)).toBe(1);
      expect(await account.rest(id)).toMatchObject({ phase: "switched", refusal: null, resumesAt: null, orphans: [] });
      expect(await account.creativesMade()).toHaveLength(3);
      expect(await look(account)).toBe(0);
    });

    test("a process that died is succeeded within seconds, and what it asked for is waited for first", async ({
      openMirrored,
    }) => {
      const account = await openMirrored(shop);
      const id = await account.attach(1, 0, 1);
      await account.check(id);
      // Calls: the sequence; the ad and its creative; then the new creative, whose answer is lost.
      const dying = crashingContext(account.ctx, 4, "after");
      dataOf(await runChange(account.waba, { changeId: id }, dying.ctx));
      await dying.ended;
      expect(await look(account)).toBe(0);
      account.pass(LEASE_OVER_MS);
      expect(await stateOf(account, id)).toMatchObject({ running: false, resumesAt: expect.any(String) });
      const calls = (await account.calls()).length;
      const going = look(account);
      await expect.poll(async () => (await stateOf(account, id))?.running).toBe(true);
      expect(await account.calls()).toHaveLength(calls);
      test.setTimeout(60_000);
      expect(await going).toBe(1);
      expect(await stateOf(account, id)).toMatchObject({ phase: "switched", orphans: [] });
      expect(await account.creativesMade()).toHaveLength(2);
    });

    test("a dry run and an undo resume too, an undo with its original ads", async ({ openMirrored }) => {
      const account = await openMirrored(shop);
      const id = await account.attach(1, 0, 1, 2);
      await account.fault({ match: { method: "GET", adId: account.ad(1) }, ...limit });
      expect(await account.check(id)).toMatchObject({ phase: "checking", resumesAt: expect.any(String) });
      account.pass(PAUSE_MS);
      expect(await look(account)).toBe(1);
      expect(await stateOf(account, id)).toMatchObject({ phase: "checked" });
      await account.run(id);
      await account.fault({ match: { method: "POST", adId: account.ad(1) }, ...limit });
      expect(await account.undo(id, [account.ad(0), account.ad(1)])).toMatchObject({ phase: "undoing" });
      account.pass(PAUSE_MS);
      expect(await look(account)).toBe(1);
      const { phase, steps } = await account.rest(id);
      expect([phase, ...steps.map((step) => step.phase)]).toEqual(["switched", "undone", "undone", "switched"]);
    });

    test("going on with an interrupted undo by hand is about the same ads", async ({ openMirrored }) => {
      const account = await openMirrored(shop);
      const id = await account.attach(1, 0, 1);
      await account.check(id);
      await account.run(id);
      const dying = crashingContext(account.ctx, 2, "before");
      dataOf(await undoChange(account.waba, { changeId: id, adIds: [account.ad(0)] }, dying.ctx));
      await dying.ended;
      account.pass(CALL_OVER_MS);
      const { steps } = await account.undo(id);
      expect(steps.map((step) => step.phase)).toEqual(["undone", "switched"]);
    });

    test("without the person's permission, or the person, it waits for a person and says so", async ({
      openMirrored,
      db,
    }) => {
      const account = await openMirrored(shop);
      const id = await limited(account);
      account.pass(PAUSE_MS);
      await grant(db, account.waba, ["ads_read"]);
      const calls = (await account.calls()).length;
      expect(await look(account)).toBe(0);
      const stopped = await stateOf(account, id);
      expect(stopped).toMatchObject({ running: false, resumesAt: null, refusal: { kind: "ads-access-needed" } });
      expect(stopped && movesOf(stopped)).toContain("run");
      const colleague = { ...account.waba, userId: "colleague", userName: "Colleague" };
      const seen = await getChange(colleague, id, account.ctx);
      expect(seen?.refusal).toMatchObject({ kind: "not-allowed" });
      expect(refusalInEnglish(seen?.refusal ?? undefined).title).toContain("access to the ads");
      expect(await look(account)).toBe(0);
      expect(await account.calls()).toHaveLength(calls);

      const other = await openMirrored(shop);
      const left = await limited(other);
      other.pass(PAUSE_MS);
      expect(await look(other, async () => null)).toBe(0);
      expect(await stateOf(other, left)).toMatchObject({ resumesAt: null, refusal: { kind: "not-allowed" } });
    });

    test("a token that Meta no longer takes stops it, and no server tries that token again", async ({
      openMirrored,
    }) => {
      const account = await openMirrored(shop);
      const id = await limited(account);
      await account.fault({ match: creating, error: { code: 190, error_subcode: 460 } });
      account.pass(PAUSE_MS);
      expect(await look(account)).toBe(1);
      expect(await account.rest(id)).toMatchObject({ resumesAt: null, refusal: { kind: "sign-in-again" } });
      account.pass(PAUSE_MS);
      expect(await look(account)).toBe(0);
      expect(await account.run(id)).toMatchObject({ phase: "switched", refusal: null });
    });

    test("while Meta stays away the pauses grow, until it waits for a person", async ({ openMirrored }) => {
      const account = await openMirrored(shop);
      const id = await account.attach(1, 0);
      await account.check(id);
      await account.fault({ match: { method: "GET" }, times: null, status: 502, html: true });
      await account.run(id);
      const pauses: number[] = [];
      for (let next = await account.rest(id); next.resumesAt; next = await account.rest(id)) {
        const pause = Date.parse(next.resumesAt) - account.ctx.now().getTime();
        pauses.push(Math.round(pause / 60_000));
        account.pass(pause + 1_000);
        expect(await look(account)).toBe(1);
      }
      expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
      await account.calm();
      expect(await account.run(id)).toMatchObject({ phase: "switched" });
    });
  });
}
