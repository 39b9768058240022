import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/domain/permissions/permissions";
import type { ReviewRequest } from "@/lib/domain/reviews/review-input";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { decideReview } from "@/lib/server/reviews/decide-review";
import { getReview } from "@/lib/server/reviews/get-review";
import { sendForReview } from "@/lib/server/reviews/send-for-review";
import { addMember } from "./add-member";
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
      const { ctx } = account;
      const member = (name: string, role: Role) => addMember(account, name, role);
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
