import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/domain/permissions/permissions";
import type { ReviewRequest } from "@/lib/domain/reviews/review-input";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { decideReview } from "@/lib/server/reviews/decide-review";
import { getReview } from "@/lib/server/reviews/get-review";
import { sendForReview } from "@/lib/server/reviews/send-for-review";
import { test as storeTest, type TestAccount } from "./store-test";

export type Team = TestAccount & {
  /** The author: a publisher. */
  author: AuthorizedWaba;
  member(name: string, role: Role): Promise<AuthorizedWaba>;
  /** A new sequence sent for review by the author. Returns its id. */
  send(over?: Partial<ReviewRequest>): Promise<string>;
  decide(
    member: AuthorizedWaba,
    reviewId: string,
    decision?: "approved" | "changes-requested" | "hold",
    revision?: number,
  ): ReturnType<typeof decideReview>;
  stateOf(reviewId: string): Promise<string | undefined>;
};

type Fixtures = { openTeam(seed?: object): Promise<Team> };

export const WORDS = { name: "Spring", text: "Hello spring!", autofill: "", iceBreakers: [] };

/** Specs of reviews: an account with an author, and members as needed. */
export const test = storeTest.extend<Fixtures>({
  openTeam: async ({ open }, use) => {
    await use(async (seed = {}) => {
      const account = await open(seed);
      const { db, wabaId, ctx } = account;
      await db
        .insertInto("accounts")
        .values({ waba_id: wabaId, name: "Shop", updated_at: ctx.now().toISOString() })
        .execute();
      const member = async (name: string, role: Role): Promise<AuthorizedWaba> => {
        const [userId, at] = [randomUUID(), ctx.now().toISOString()];
        await db.insertInto("users").values({ id: userId, meta_user_id: userId, name, created_at: at }).execute();
        const chosen = { meta_role: role, set_role: null, set_by: null, set_at: null, removed_at: null };
        await db
          .insertInto("memberships")
          .values({ user_id: userId, waba_id: wabaId, role, verified_at: at, ...chosen })
          .execute();
        return { ...account.waba, userId, userName: name, role };
      };
      const author = await member("Ana", "publisher");
      return {
        ...account,
        author,
        member,
        send: async (over = {}) => {
          const request = { reviewId: randomUUID(), draftId: randomUUID(), sequenceId: null, words: WORDS, base: null };
          const sent = await sendForReview(author, { ...request, note: "", reviewers: [], ...over }, ctx);
          if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
          return sent.data.reviewId;
        },
        decide: (decider, reviewId, decision = "approved", revision = 1) =>
          decideReview(decider, { reviewId, decisionId: randomUUID(), revision, decision, note: "" }, ctx),
        stateOf: async (reviewId) => (await getReview(author, reviewId, ctx))?.state,
      };
    });
  },
});
