import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { createLink } from "@/lib/server/reviews/links/create-link";
import { openDatabase } from "@/lib/server/store/open-database";
import { givenReview } from "../../../e2e/support/given-review";

const WORDS = {
  name: "Spring",
  text: "Hello and *welcome*! How can we help you today?",
  autofill: "I saw your ad",
  iceBreakers: ["What are today's prices?", "Do you ship abroad?"],
};

/** The path of a link to a review of a change, in the app's own store. */
export async function givenReviewLink(databaseUrl: string, wabaId: string): Promise<string> {
  const db = await openDatabase(databaseUrl);
  const { user_id: userId } = await db
    .selectFrom("memberships")
    .select("user_id")
    .where("waba_id", "=", wabaId)
    .executeTakeFirstOrThrow();
  const review = await givenReview(db, { wabaId, authorId: userId, words: WORDS, live: { ...WORDS, text: "Hello!" } });
  const author = { wabaId, name: "", userId, userName: "", role: "admin" } as AuthorizedWaba;
  const link = { kind: "shared", label: "Bench", email: null, days: 1, mail: false, passcode: null } as const;
  const ctx = { db: async () => db, now: () => new Date() };
  const created = await createLink(author, { ...link, reviewIds: [review.id] }, ctx, false);
  await db.destroy();
  if (!created.ok) throw new Error(created.refusal.reason);
  return `/r/${created.data.token}`;
}
