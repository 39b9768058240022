import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { NO_POLICY } from "@/lib/domain/reviews/review-policy";
import { savePolicy } from "@/lib/server/approvals/save-policy";
import { chooseAds } from "@/lib/server/changes/choose-ads";
import { runChange } from "@/lib/server/changes/run/run-change";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { decideReview } from "@/lib/server/reviews/decide-review";
import { getReview } from "@/lib/server/reviews/get-review";
import { requestSwitch } from "@/lib/server/reviews/request-switch";
import { engines } from "../../support/engines";
import { addMember } from "../../support/givens/add-member";
import { type AdsAccount, test, twoSequences } from "../../support/givens/ads-test";

const reasonOf = (result: { ok: boolean; refusal?: { reason: string } | null }) => result.refusal?.reason ?? "done";

async function underPolicy(openMirrored: (seed: object) => Promise<AdsAccount>) {
  const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0 }, { sequence: 0 }, {}] });
  await addMember(account, account.waba.userName, "admin", account.waba.userId);
  const bo = await addMember(account, "Bo", "viewer");
  const policy = { ...NO_POLICY, kind: "count" as const, approvals: 1, coversAds: true };
  expect(reasonOf(await savePolicy(account.waba, { policy }, account.ctx))).toBe("done");
  const send = async (changeId: string) => {
    const reviewId = randomUUID();
    const request = { reviewId, changeId, note: "", reviewers: [] };
    expect(reasonOf(await requestSwitch(account.waba, request, account.ctx))).toBe("done");
    return reviewId;
  };
  const decide = (reviewId: string, decision: "approved" | "hold", by: AuthorizedWaba = bo) =>
    decideReview(by, { reviewId, decisionId: randomUUID(), revision: 1, decision, note: "" }, account.ctx);
  const stateOf = async (reviewId: string) => (await getReview(bo, reviewId, account.ctx))?.state;
  return { ...account, bo, send, decide, stateOf };
}

const checked = async (account: AdsAccount, ...ads: number[]) => {
  const changeId = await account.attach(1, ...ads);
  await account.check(changeId);
  return changeId;
};

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("ads are switched only after approval, and of exactly these ads", async ({ openMirrored }) => {
      const account = await underPolicy(openMirrored);
      const changeId = await checked(account, 0, 1);
      const refused = await runChange(account.waba, { changeId }, account.ctx);
      expect(reasonOf(refused)).toBe("reviews.switchNeedsApproval");
      const reviewId = await account.send(changeId);
      await account.decide(reviewId, "approved");
      const other = await checked(account, 2);
      expect(reasonOf(await runChange(account.waba, { changeId: other }, account.ctx))).toBe(
        "reviews.switchNeedsApproval",
      );
      expect(await account.creativesMade()).toEqual([]);
      expect(await account.run(changeId)).toMatchObject({ phase: "switched", refusal: null });
      expect(await account.stateOf(reviewId)).toBe("published");
      expect(await account.undo(changeId)).toMatchObject({ phase: "undone" });
    });

    test("other ads make a new version of the same review, and its approvals void", async ({ openMirrored }) => {
      const account = await underPolicy(openMirrored);
      const changeId = await checked(account, 0);
      const reviewId = await account.send(changeId);
      await account.decide(reviewId, "approved");
      const again = { reviewId: randomUUID(), changeId, note: "Two ads now", reviewers: [account.bo.userId] };
      // The same ads change nothing.
      expect(await requestSwitch(account.waba, again, account.ctx)).toEqual({ ok: true, data: { reviewId } });
      expect(await getReview(account.bo, reviewId, account.ctx)).toMatchObject({ revision: 1, state: "approved" });
      await chooseAds(account.waba, { changeId, adIds: [account.ad(0), account.ad(1)] }, account.ctx);
      await account.check(changeId);
      expect(await requestSwitch(account.waba, again, account.ctx)).toEqual({ ok: true, data: { reviewId } });
      const review = await getReview(account.bo, reviewId, account.ctx);
      expect(review).toMatchObject({ revision: 2, state: "open", waitsForMe: true });
      expect(review?.revisions[0]).toMatchObject({ note: "Two ads now", proposal: { adIds: { length: 2 } } });
      expect(reasonOf(await runChange(account.waba, { changeId }, account.ctx))).toBe("reviews.approvalsMissing");
    });

    test("a hold in the middle stops before the next ad, and a resume asks again", async ({ openMirrored }) => {
      const account = await underPolicy(openMirrored);
      const changeId = await checked(account, 0, 1, 2);
      const reviewId = await account.send(changeId);
      await account.decide(reviewId, "approved");
      // Meta's answer about the first ad takes long enough for a reviewer to press "Hold".
      await account.fault({ match: { method: "POST", path: "/adcreatives" }, latencyMs: 1_500, times: 1 });
      const before = (await account.calls()).length;
      const running = account.run(changeId);
      const isMaking = async () =>
        (await account.calls())
          .slice(before)
          .some(({ method, path }) => method === "POST" && path.includes("/adcreatives"));
      await expect.poll(isMaking).toBe(true);
      expect(reasonOf(await account.decide(reviewId, "hold"))).toBe("done");
      const stopped = await running;
      expect(stopped.refusal?.reason).toBe("reviews.onHold");
      expect(stopped.steps.map(({ phase }) => phase)).toEqual(["switched", "checked", "checked"]);
      expect((await account.run(changeId)).refusal?.reason).toBe("reviews.onHold");
      expect(await account.creativesMade()).toHaveLength(1);
      account.pass(1);
      await account.decide(reviewId, "approved");
      expect(await account.run(changeId)).toMatchObject({ phase: "switched", refusal: null });
      expect(await account.stateOf(reviewId)).toBe("published");
    });
  });
}
