import type { ReviewLinkInput } from "@/lib/domain/reviews/review-link";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { createLink } from "@/lib/server/reviews/links/create-link";
import { revokeLink } from "@/lib/server/reviews/links/revoke-link";
import { openDatabase } from "@/lib/server/store/open-database";
import { type GivenReview, givenReview } from "../given-review";
import type { Business } from "../sandbox-control";
import { storyServers } from "../story-servers";
import { storyUserId } from "./story-user-id";

type Words = Parameters<typeof givenReview>[1]["words"];

export type SharedReview = {
  reviews: GivenReview[];
  /** `/r/<token>` of a new link to all of them. */
  link(over?: Partial<ReviewLinkInput>): Promise<string>;
  revokeAll(): Promise<void>;
  /** Lets every link end in the past. */
  expireAll(): Promise<void>;
  decisions(): Promise<{ name: string; decision: string; revision: number }[]>;
  close(): Promise<void>;
};

/** Reviews of a business whose author has signed in, written to the stories' store as the app would. */
export async function shareReviews(business: Business, words: readonly Words[], live?: Words): Promise<SharedReview> {
  const { databaseUrl } = storyServers();
  const db = await openDatabase(databaseUrl);
  const [{ wabaId, userName }, userId] = [business, storyUserId(databaseUrl, business.userId)];
  const author = { wabaId, name: "", userId, userName, role: "admin" } as AuthorizedWaba;
  const ctx = { db: async () => db, now: () => new Date() };
  const reviews: GivenReview[] = [];
  for (const each of words) reviews.push(await givenReview(db, { wabaId, authorId: userId, words: each, live }));
  const linkIds: string[] = [];
  return {
    reviews,
    link: async (over = {}) => {
      const reviewIds = reviews.map(({ id }) => id);
      const input = {
        kind: "shared",
        label: "Client",
        email: null,
        days: 14,
        mail: false,
        passcode: null,
        reviewIds,
      } as const;
      const result = await createLink(author, { ...input, ...over, reviewIds }, ctx, false);
      if (!result.ok) throw new Error(result.refusal.reason);
      linkIds.push(result.data.linkId);
      return `/r/${result.data.token}`;
    },
    revokeAll: async () => {
      for (const linkId of linkIds) await revokeLink(author, { linkId }, ctx);
    },
    expireAll: async () => {
      const expires_at = new Date(Date.now() - 1000).toISOString();
      await db.updateTable("review_links").set({ expires_at }).where("id", "in", linkIds).execute();
    },
    decisions: () =>
      db
        .selectFrom("review_decisions")
        .select(["name", "decision", "revision"])
        .where(
          "review_id",
          "in",
          reviews.map(({ id }) => id),
        )
        .orderBy("at")
        .execute(),
    close: () => db.destroy(),
  };
}
