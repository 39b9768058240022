import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/domain/permissions/permissions";
import type { DecisionKind } from "@/lib/domain/reviews/review";
import { NO_POLICY, type ReviewPolicy } from "@/lib/domain/reviews/review-policy";
import { toWords } from "@/lib/domain/sequences/to-words";
import { savePolicy } from "@/lib/server/approvals/save-policy";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { decideReview } from "@/lib/server/reviews/decide-review";
import { sendForReview } from "@/lib/server/reviews/send-for-review";
import { openDatabase } from "@/lib/server/store/open-database";
import type { Business } from "../sandbox-control";
import { storyServers } from "../story-servers";
import { storyUserId } from "./story-user-id";

type Words = { name: string; text: string };

export type ReviewTeam = {
  /** What an admin's change of the person's role does. */
  give(member: { userId: string }, role: Role): Promise<void>;
  require(policy: Partial<ReviewPolicy>): Promise<void>;
  /** What the person's "Send for review" does. Returns the review's id. */
  send(author: { userId: string }, words: Words, reviewers?: readonly { userId: string }[]): Promise<string>;
  decide(member: { userId: string; name: string }, reviewId: string, decision?: DecisionKind): Promise<void>;
  close(): Promise<void>;
};

/** Acts for members of a business who have signed in, in the stories' store, as the app does. */
export async function openReviewTeam({ wabaId, userId: adminId, userName }: Business): Promise<ReviewTeam> {
  const { databaseUrl } = storyServers();
  const db = await openDatabase(databaseUrl);
  const ctx = { db: async () => db, now: () => new Date() };
  const idOf = ({ userId }: { userId: string }) => storyUserId(databaseUrl, userId);
  const member = (userId: string, name: string) =>
    ({ wabaId, name: "", userId: idOf({ userId }), userName: name, role: "admin" }) as AuthorizedWaba;
  const succeed = <T extends { ok: boolean; refusal?: { reason: string } }>(result: T) => {
    if (!result.ok) throw new Error(result.refusal?.reason);
  };
  return {
    give: async (person, role) => {
      const where = db.updateTable("memberships").where("waba_id", "=", wabaId).where("user_id", "=", idOf(person));
      await where.set({ role }).execute();
    },
    require: async (policy) =>
      succeed(await savePolicy(member(adminId, userName), { policy: { ...NO_POLICY, ...policy } }, ctx)),
    send: async (author, { name, text }, reviewers = []) => {
      const reviewId = randomUUID();
      const request = { words: toWords(name, { text }), base: null, sequenceId: null, note: "" };
      const ids = { reviewId, draftId: randomUUID(), reviewers: reviewers.map(idOf) };
      succeed(await sendForReview(member(author.userId, userName), { ...request, ...ids }, ctx));
      return reviewId;
    },
    decide: async ({ userId, name }, reviewId, decision = "approved") => {
      const about = { reviewId, decisionId: randomUUID(), revision: 1, decision, note: "" };
      succeed(await decideReview(member(userId, name), about, ctx));
    },
    close: () => db.destroy(),
  };
}
