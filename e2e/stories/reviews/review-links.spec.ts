import { test as base, expect } from "../../fixtures/test";
import { ReviewPage } from "../../pages/review-page";
import { type SharedReview, shareReviews } from "../../support/stories/shared-review";

const SPRING = {
  name: "Spring launch",
  text: "Hello and welcome to Lumen Coffee!",
  autofill: "I saw your ad",
  iceBreakers: ["What are today's roasts?", "Do you ship to Spain?"],
};
const LIVE = { ...SPRING, text: "Welcome to Lumen Coffee!" };

type Share = (
  words?: Parameters<typeof shareReviews>[1],
  live?: Parameters<typeof shareReviews>[2],
) => Promise<SharedReview>;

/** `page` is the reviewer's, who has no login. */
const test = base.extend<{ share: Share; review: ReviewPage }>({
  share: async ({ business, browserOf }, use) => {
    const shared: SharedReview[] = [];
    await use(async (words = [SPRING], live) => {
      await browserOf(business);
      const review = await shareReviews(business, words, live);
      shared.push(review);
      return review;
    });
    for (const review of shared) await review.close();
  },
  review: async ({ page }, use) => use(new ReviewPage(page)),
});

// The browser logs an ended link's 404 to its console.
test.use({ forgivable: [/status of 40[34]/] });

test.describe("On a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("A client without a login comments, sees the new version and approves it", async ({ share, review, page }) => {
    const shared = await share([SPRING], LIVE);
    await review.open(await shared.link());
    await expect(page.getByRole("heading", { name: "Spring launch", level: 1 })).toBeVisible();
    await expect(page.getByText("Change of a live sequence · version 1")).toBeVisible();
    await expect(page.getByRole("region", { name: "What changes from today's live version" })).toContainText(
      "Hello and",
    );

    await page.getByText("After the tap").click();
    await expect(page.getByRole("region", { name: /after the tap/i })).toContainText("What are today's roasts?");
    await page.getByText("Prefilled", { exact: true }).click();
    await expect(page.getByRole("region", { name: /after the tap/i })).toContainText("I saw your ad");
    await page.getByText("iOS", { exact: true }).click();

    await review.select("Welcome text", "welcome");
    await review.button("Comment on the selection in Welcome text").click();
    const part = review.part("Welcome text");
    await part.getByLabel("Your comment").fill("A little warmer, please");
    await part.getByRole("button", { name: "Comment", exact: true }).click();
    await review.introduce("Mia Client");
    await expect(part.getByRole("article", { name: "Comment by Mia Client" })).toContainText("A little warmer, please");
    await expect(part.locator("mark")).toHaveText("welcome");
    await review.decide("Request changes", "See my comment");
    await expect(review.decision()).toContainText("You requested changes in version 1.");

    await shared.reviews[0]?.revise({ ...SPRING, text: "Hello and a warm welcome to Lumen Coffee!" });
    await expect(page.getByText("There is a newer version.")).toBeVisible();
    await expect(review.decision().getByRole("button")).toHaveCount(0);
    await expect(part).not.toContainText("warm welcome");
    await page.getByRole("link", { name: "Show version 2" }).click();
    await expect(page.getByText("This is version 2. Your link was made for version 1.")).toBeVisible();
    await expect(page.getByRole("region", { name: "What changed since the version of your link" })).toContainText(
      "a warm",
    );
    await expect(part.locator("mark")).toHaveText("welcome");
    await review.decide("Approve");
    await expect(review.decision()).toContainText("You approved version 2.");
    await page.reload();
    await expect(review.decision()).toContainText("You approved version 2.");
    expect(await shared.decisions()).toEqual([
      { name: "Mia Client", decision: "changes-requested", revision: 1 },
      { name: "Mia Client", decision: "approved", revision: 2 },
    ]);
  });

  test("A link that is revoked while it is open ends there too, and takes nothing more", async ({
    share,
    review,
    page,
  }) => {
    const shared = await share();
    const path = await shared.link();
    await review.open(path);
    await review.comment("Welcome text", "First", "Mia Client");
    await expect(page.getByRole("article")).toContainText("First");
    await shared.revokeAll();
    await expect(review.unavailable()).toBeVisible();
    await expect(page.getByText("Lumen Coffee")).toHaveCount(0);
    const late = await page.evaluate(async (url) => {
      const body = JSON.stringify({
        decisionId: crypto.randomUUID(),
        position: 1,
        revision: 1,
        decision: "approved",
        note: "",
      });
      const headers = { "content-type": "application/json" };
      return (await fetch(`${url}/decide`, { method: "POST", headers, body })).status;
    }, path);
    expect(late).toBe(404);
    expect(await shared.decisions()).toEqual([]);
  });

  test("A reviewer's passcode opens the link; whoever guesses has to wait", async ({
    share,
    review,
    page,
    browser,
  }) => {
    const shared = await share();
    const path = await shared.link({ passcode: "green beans" });
    await review.open(path);
    expect(await page.content()).not.toContain("Lumen Coffee");
    for (let guess = 0; guess < 8; guess++) {
      await page.getByLabel("Passcode").fill(`guess ${guess}`);
      const answered = page.waitForResponse(/passcode$/);
      await review.button("Open review").click();
      await answered;
    }
    await expect(page.getByText("This passcode isn't right.")).toBeVisible();
    await page.getByLabel("Passcode").fill("green beans");
    await review.button("Open review").click();
    await expect(page.getByText(/There were too many attempts. Try again at \d/)).toBeVisible();

    const elsewhere = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": "fd00::77" } });
    const other = new ReviewPage(await elsewhere.newPage());
    await other.open(path);
    await other.page.getByLabel("Passcode").fill("green beans");
    await other.button("Open review").click();
    await expect(other.page.getByRole("heading", { name: "Spring launch", level: 1 })).toBeVisible();
    await elsewhere.close();
  });

  test("What a reviewer pastes stays text: no markup, no link", async ({ share, review, page }) => {
    await review.open(await (await share()).link());
    const pasted = '<img src=x onerror="document.title=1"><b>bold</b> https://evil.example/a javascript:alert(1)';
    await review.comment("Welcome text", pasted, "<i>Mallory</i>");
    const comment = review.part("Welcome text").getByRole("article", { name: "Comment by <i>Mallory</i>" });
    await expect(comment).toContainText(pasted);
    await expect(comment.locator("img, i, a")).toHaveCount(0);
    await expect(page).toHaveTitle(/Review/);
  });

  test("A visitor edits, deletes and resolves what they wrote, and only that", async ({ share, review, browser }) => {
    const path = await (await share()).link();
    await review.open(path);
    await review.comment("Ice breaker 2", "To Portugal too?", "Mia Client");
    const thread = review.part("Ice breaker 2");
    await thread.getByRole("button", { name: "Edit" }).click();
    await thread.getByLabel("Edit your comment").fill("To Portugal as well?");
    await thread.getByRole("button", { name: "Save" }).click();
    await expect(thread).toContainText("To Portugal as well?");
    await expect(thread).toContainText("Edited");

    const context = await browser.newContext();
    const other = new ReviewPage(await context.newPage());
    await other.open(path);
    const same = other.part("Ice breaker 2");
    await expect(same).toContainText("To Portugal as well?");
    await expect(same.getByRole("button", { name: /^(Edit|Delete|Resolve)$/ })).toHaveCount(0);
    await same.getByRole("button", { name: "Reply" }).click();
    await same.getByLabel("Reply").fill("Yes");
    await same.getByRole("button", { name: "Reply" }).click();
    await other.introduce("Leo Lawyer");
    await expect(thread.getByRole("article", { name: "Comment by Leo Lawyer" })).toContainText("Yes");
    await thread.getByRole("button", { name: "Resolve" }).click();
    await expect(same.getByText("1 resolved thread")).toBeVisible();
    await context.close();
  });
});

test("Unknown, revoked, expired and mistyped links look alike, byte for byte", async ({ share, page }) => {
  const shared = await share();
  const revoked = await shared.link();
  await shared.revokeAll();
  const expired = await shared.link();
  await shared.expireAll();
  const answers = new Set<string>();
  for (const path of [revoked, expired, `/r/${"A".repeat(43)}`, "/r/short", "/r/one/two/three"]) {
    const answer = await page.request.get(path);
    const headers = answer.headers();
    expect(headers).toMatchObject({
      "cache-control": expect.stringContaining("no-store"),
      "referrer-policy": "no-referrer",
      "x-robots-tag": expect.stringContaining("noindex"),
    });
    expect(answer.status()).toBe(404);
    const nonce = /nonce-([^']+)/.exec(headers["content-security-policy"] ?? "")?.[1] ?? "none";
    // Without what belongs to the request itself: its nonce and its own address.
    const html = (await answer.text()).replaceAll(nonce, "").replaceAll(path.slice("/r/".length), "");
    if (path.length === revoked.length) answers.add(html);
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "This link isn't available" })).toBeVisible();
    await expect(page).toHaveTitle("Not found · Overture");
  }
  expect(answers.size).toBe(1);
});

test("The page and its data name no account, no person's id and no other sequence", async ({
  share,
  business,
  page,
}) => {
  const shared = await share([SPRING, { name: "Secret plan", text: "For our eyes only" }]);
  const [first] = shared.reviews;
  shared.reviews.splice(1);
  const path = await shared.link();
  const texts = [];
  for (const url of [path, `${path}?s=2`, `${path}?s=1&v=9`, `${path}/state?s=1`, `${path}/state?s=2`]) {
    texts.push(await (await page.request.get(url)).text());
  }
  expect(texts[0]).toContain("Hello and welcome");
  for (const secret of [business.wabaId, business.userId, first?.id ?? "", "Secret plan", "For our eyes only"]) {
    expect(texts.join("\n")).not.toContain(secret);
  }
});

test("Nothing is done by GET, from another site, or by a form", async ({ share, page }) => {
  const shared = await share();
  const path = await shared.link({ kind: "named", label: "Mia Client" });
  const data = { decisionId: crypto.randomUUID(), position: 1, revision: 1, decision: "approved", note: "" };
  expect((await page.request.get(`${path}/decide`)).status()).toBe(404);
  const post = (headers: Record<string, string>) => page.request.post(`${path}/decide`, { headers, data });
  expect((await post({ "sec-fetch-site": "cross-site" })).status()).toBe(403);
  expect((await post({})).status()).toBe(403);
  const form = { position: "1", revision: "1", decision: "approved" };
  expect(
    (await page.request.post(`${path}/decide`, { headers: { "sec-fetch-site": "same-origin" }, form })).status(),
  ).toBe(403);
  expect(await shared.decisions()).toEqual([]);
  expect(await (await post({ "sec-fetch-site": "same-origin" })).json()).toMatchObject({ ok: true });
});

test("A stranger gets none of a review's comments and links", async ({ share, business, sandbox, browserOf, page }) => {
  const { reviews } = await share();
  const stranger = await browserOf(await sandbox.seed());
  for (const noun of ["comments", "links"]) {
    const path = `/api/accounts/${business.wabaId}/reviews/${reviews[0]?.id}/${noun}`;
    expect((await stranger.request.get(path)).status(), noun).toBe(404);
    expect((await page.request.get(path)).status(), noun).toBe(404);
  }
});

test("Members decide as themselves through a link, and the author can't", async ({ sandbox, browserOf }) => {
  const shop = await sandbox.seed({ members: [{ name: "Carl Colleague", tasks: ["MANAGE_TEMPLATES"] }] });
  const author = await browserOf(shop);
  const shared = await shareReviews(shop, [SPRING]);
  const path = await shared.link();
  const mine = new ReviewPage(await author.newPage());
  await mine.open(path);
  await expect(mine.page.getByText(/who wrote this. You can comment, but not decide./)).toBeVisible();
  await expect(mine.decision()).toHaveCount(0);
  const colleague = await browserOf({ ...shop, accessToken: shop.members[0]?.accessToken ?? "" });
  const theirs = new ReviewPage(await colleague.newPage());
  await theirs.open(path);
  await expect(theirs.page.getByText("You're signed in to Overture as Carl Colleague.")).toBeVisible();
  await theirs.decide("Approve");
  await expect(mine.page.getByText("Carl Colleague approved version 1")).toBeVisible();
  expect(await shared.decisions()).toEqual([{ name: "Carl Colleague", decision: "approved", revision: 1 }]);
  await shared.close();
});

test("A launch of several sequences has a decision for each, and says how far it is", async ({
  share,
  review,
  page,
}) => {
  const shared = await share([SPRING, { name: "Summer launch", text: "Iced today?" }]);
  await review.open(await shared.link({ kind: "named", label: "Mia Client" }));
  const launch = page.getByRole("navigation", { name: "Sequences in this review" });
  await expect(launch).toContainText("0 of 2 decided");
  await review.decide("Approve");
  await expect(launch).toContainText("1 of 2 decided");
  await launch.getByRole("link", { name: "Summer launch" }).click();
  await expect(page.getByRole("heading", { name: "Summer launch", level: 1 })).toBeVisible();
  await review.decide("Request changes", "Too short");
  await expect(launch).toContainText("2 of 2 decided");
  await expect(page.getByRole("region", { name: "Decisions" })).toContainText("Too short");
});
