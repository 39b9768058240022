import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { NO_POLICY } from "@/lib/domain/reviews/review-policy";
import { toWords } from "@/lib/domain/sequences/to-words";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import { PUBLISHING_FOR_MS } from "@/lib/server/approvals/claim-publication";
import { savePolicy } from "@/lib/server/approvals/save-policy";
import { publishReview } from "@/lib/server/reviews/publish-review";
import { requestDeletion } from "@/lib/server/reviews/request-deletion";
import { checkCreates } from "@/lib/server/sequences/check-creates";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import { crashingContext } from "../../support/crashing-context";
import { engines } from "../../support/engines";
import { type Team, test, WORDS } from "../../support/givens/reviews-test";
import { spawnProcess } from "../../support/spawn-process";

const SHOP = { name: "Shop", message: { text: "Hello" } };
const MOST_CALLS = 8;

async function approved(openTeam: (seed?: object) => Promise<Team>, action: "create" | "update" | "delete") {
  const team = await openTeam({ sequences: [SHOP] });
  const [bo, admin] = [await team.member("Bo", "viewer"), await team.member("Cy", "admin")];
  await (await startSync(team.author, {}, team.ctx))?.done;
  const policy = { ...NO_POLICY, kind: "count" as const, approvals: 1, coversDelete: true };
  await savePolicy(admin, { policy }, team.ctx);
  const shopId = team.sequenceIds[0] ?? "";
  const better = { ...toWords("Shop", SHOP.message), text: "Better" };
  const reviewId = randomUUID();
  const requests = {
    create: () => team.send({ reviewId }),
    update: () => team.send({ reviewId, sequenceId: shopId, base: SHOP, words: better }),
    delete: () => requestDeletion(team.author, { reviewId, sequenceId: shopId, note: "", reviewers: [] }, team.ctx),
  };
  await requests[action]();
  await team.decide(bo, reviewId);
  return { ...team, bo, reviewId };
}

type Approved = Awaited<ReturnType<typeof approved>>;

const publish = ({ author, reviewId, ctx }: Approved) => publishReview(author, { reviewId, revision: 1 }, ctx);

/** What the servers do after the death: look for creates in doubt; then the person presses once more. */
async function recover(team: Approved): Promise<void> {
  team.pass(PUBLISHING_FOR_MS + 1_000);
  const { ctx, author } = team;
  for (let look = 0; look < 40 && (await team.stateOf(team.reviewId)) !== "published"; look++) {
    await checkCreates({ db: ctx.db, now: ctx.now, member: async () => author, contextOf: () => ctx });
    await publish(team);
    team.pass(60_000);
  }
}

async function textsAtMeta(team: Approved): Promise<(string | undefined)[]> {
  const texts: (string | undefined)[] = [];
  for await (const { sequences } of listSequences(team.elsewhere, team.wabaId)) {
    texts.push(...sequences.map(({ message }) => message?.text));
  }
  return texts.sort();
}

const outcomes = { create: ["Hello", WORDS.text].sort(), update: ["Better"], delete: [] };

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    for (const action of ["create", "update", "delete"] as const) {
      for (const when of ["before", "after"] as const) {
        test(`a process that dies ${when} any call of an approved ${action} loses and doubles nothing`, async ({
          openTeam,
        }) => {
          test.setTimeout(120_000);
          let deaths = 0;
          for (let at = 1; at <= MOST_CALLS; at++) {
            const team = await approved(openTeam, action);
            const dying = crashingContext(team.ctx, at, when);
            const done = publish({ ...team, ctx: dying.ctx }).then(() => "finished" as const);
            if ((await Promise.race([dying.ended, done])) === "finished") break;
            deaths += 1;
            await recover(team);
            expect(await team.stateOf(team.reviewId)).toBe("published");
            expect(await textsAtMeta(team)).toEqual(outcomes[action]);
          }
          expect(deaths).toBeGreaterThan(0);
          expect(deaths).toBeLessThan(MOST_CALLS);
        });
      }
    }

    test("kill -9 of a real process while Meta answers: nobody decides until it is known, and nothing doubles", async ({
      openTeam,
      place,
      sandbox,
    }) => {
      test.setTimeout(90_000);
      const team = await approved(openTeam, "update");
      const { wabaId, accessToken, appSecret, reviewId } = team;
      await team.fault({ match: { method: "POST" }, after: true, hang: true, times: 1 });
      const { userId } = team.author;
      const process = { url: place.url, graphUrl: sandbox.url, wabaId, userId, accessToken, appSecret, reviewId };
      const publisher = spawnProcess("publish-review", JSON.stringify(process));
      const isSent = async () => (await team.calls()).some(({ method }) => method === "POST");
      await expect.poll(isSent, { timeout: 60_000 }).toBe(true);
      publisher.kill("SIGKILL");
      expect(await publisher.ended).toBeNull();
      expect(await team.decide(team.bo, reviewId, "hold")).toMatchObject({
        refusal: { reason: "reviews.beingPublished" },
      });
      await team.calm();
      await recover(team);
      expect(await team.stateOf(reviewId)).toBe("published");
      expect(await textsAtMeta(team)).toEqual(["Better"]);
    });
  });
}
