import { randomUUID } from "node:crypto";
import type { ReviewLinkInput } from "@/lib/domain/reviews/review-link";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { createLink } from "@/lib/server/reviews/links/create-link";
import { answerVisit } from "@/lib/server/reviews/visitors/answer-visit";
import { openVisit, type Visit, type VisitContext, type VisitCookies } from "@/lib/server/reviews/visitors/open-visit";
import { type GivenReview, givenReview } from "../given-review";
import { test as databaseTest } from "./database-test";

const OWN_URL = "https://overture.example";

type Browser = {
  /** A member's session in this browser. */
  member: AuthorizedWaba | null;
  address: string;
  cookies: VisitCookies;
  visit(token: string): Promise<Visit | null>;
  post(token: string, act: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
};

export type ReviewRoom = {
  author: AuthorizedWaba;
  colleague: AuthorizedWaba;
  ctx: VisitContext;
  pass(ms: number): void;
  review(words?: { name: string; text: string }): Promise<GivenReview>;
  /** Returns the token of a new link. */
  link(reviews: readonly GivenReview[], over?: Partial<ReviewLinkInput>, by?: AuthorizedWaba): Promise<string>;
  browser(member?: AuthorizedWaba): Browser;
};

/** An account with an author, a colleague and reviews, on a fresh database. */
export const test = databaseTest.extend<{ room: ReviewRoom }>({
  room: async ({ db }, use) => {
    const clock = { aheadMs: 0 };
    const wabaId = String(Math.floor(Math.random() * 1e15));
    await db
      .insertInto("accounts")
      .values({
        waba_id: wabaId,
        name: "Lumen Coffee",
        owner_name: null,
        owner_business_id: null,
        currency: null,
        timezone_id: null,
        updated_at: new Date().toISOString(),
      })
      .execute();
    const join = async (userName: string): Promise<AuthorizedWaba> => {
      const userId = randomUUID();
      const at = new Date().toISOString();
      await db
        .insertInto("users")
        .values({ id: userId, meta_user_id: userId, name: userName, created_at: at })
        .execute();
      await db
        .insertInto("memberships")
        .values({
          user_id: userId,
          waba_id: wabaId,
          role: "writer",
          verified_at: at,
          meta_role: null,
          set_role: null,
          set_by: null,
          set_at: null,
          removed_at: null,
        })
        .execute();
      return { wabaId, name: "Lumen Coffee", userId, userName, role: "writer" } as AuthorizedWaba;
    };
    const [author, colleague] = [await join("Ana Author"), await join("Carl Colleague")];
    const base = { db: async () => db, now: () => new Date(Date.now() + clock.aheadMs), secret: "a secret" };
    const browser = (member: AuthorizedWaba | null = null): Browser => {
      const ctx: VisitContext = { ...base, member: async (id) => (member?.wabaId === id ? member : null) };
      const self: Browser = {
        member,
        address: `fd00::${randomUUID().slice(0, 4)}`,
        cookies: {},
        visit: async (token) => {
          const answer = await openVisit(token, self.cookies, ctx);
          return answer.state === "open" ? answer.visit : null;
        },
        post: async (token, act, body, headers = { origin: OWN_URL, "sec-fetch-site": "same-origin" }) => {
          const text = JSON.stringify(body);
          const request = new Request(`${OWN_URL}/r/${token}/${act}`, {
            method: "POST",
            headers: { "content-type": "application/json", "content-length": String(text.length), ...headers },
            body: text,
          });
          const { cookies, address } = self;
          const response = await answerVisit({ token, act, request, cookies, address, ownUrl: OWN_URL }, ctx);
          const [, name, value] = /^review-(\w+)=([^;]+)/.exec(response.headers.get("set-cookie") ?? "") ?? [];
          if (name) self.cookies = { ...self.cookies, [name]: value };
          return response;
        },
      };
      return self;
    };
    await use({
      author,
      colleague,
      ctx: { ...base, member: async () => null },
      pass: (ms) => {
        clock.aheadMs += ms;
      },
      review: (words = { name: "Spring", text: "Hello and welcome" }) =>
        givenReview(db, { wabaId, authorId: author.userId, words }),
      link: async (reviews, over = {}, by = author) => {
        const input = {
          kind: "shared",
          label: "Client",
          email: null,
          days: 14,
          mail: false,
          passcode: null,
          ...over,
        } as const;
        const result = await createLink(by, { ...input, reviewIds: reviews.map(({ id }) => id) }, base, false);
        if (!result.ok) throw new Error(result.refusal.reason);
        return result.data.token ?? "";
      },
      browser,
    });
  },
});
