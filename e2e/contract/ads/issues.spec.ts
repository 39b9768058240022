import { expect } from "@playwright/test";
import { issueAdvice } from "@/lib/domain/ads/issue-advice";
import { parseAdIssues } from "@/lib/graph/parse/parse-ad-issues";
import { test, twoSequences } from "../../support/givens/ads-test";
import { english } from "../../support/text/english";

const unpaid = {
  level: "AD",
  error_code: 4711,
  error_summary: "Payment failed",
  error_message: "Your payment method was declined.",
};
const feedback = { global: { "Misleading claims": "Ads must not promise results." } };

test("an ad with issues has Meta's reasons in the list and in the dry run, with the known fix", async ({
  openMirrored,
}) => {
  const account = await openMirrored({
    sequences: twoSequences,
    ads: [
      { effectiveStatus: "WITH_ISSUES", issues: [unpaid] },
      { review: "disapproved", feedback },
    ],
  });
  expect((await account.mirrored(account.ad(0)))?.issues).toEqual([
    { code: 4711, summary: "Payment failed", message: "Your payment method was declined." },
  ]);
  expect((await account.mirrored(account.ad(1)))?.issues).toEqual([
    { code: null, summary: "Misleading claims", message: "Ads must not promise results." },
  ]);
  const { steps } = await account.check(await account.attach(1, 0, 1));
  const said = steps.map(({ findings }) => english(findings.find(({ id }) => id === "has-issues")?.sentence ?? ""));
  expect(said[0]).toContain("Payment failed: Your payment method was declined. Check the ad account's payment method");
  expect(said[1]).toContain("Misleading claims: Ads must not promise results. Change what Meta names");
});

test("a Page that the person does not manage is shown by its name", async ({ openAds, sandbox }) => {
  const account = await openAds({ sequences: twoSequences, ads: [{}] });
  const { adset } = (await account.elsewhere.request({
    method: "GET",
    path: [account.ad(0)],
    query: { fields: "adset{promoted_object}" },
  })) as { adset: { promoted_object: { page_id: string } } };
  const pageId = adset.promoted_object.page_id;
  const name = "Shop of a client";
  const tasks = { [account.userId]: null };
  await sandbox.control("PATCH", "/state", { pages: { [pageId]: { name, tasks } } });
  await account.sync();
  expect((await account.mirrored(account.ad(0)))?.adSet).toMatchObject({ pageId, pageName: name });
});

test("reasons of odd shape are read as far as they go", () => {
  expect(parseAdIssues({ issues_info: "?", ad_review_feedback: 7 })).toEqual([]);
  const placement_specific = { facebook: { Alcohol: "Not here." }, instagram: { Alcohol: "Not here." } };
  expect(
    parseAdIssues({ issues_info: [{ error_message: "Only words" }], ad_review_feedback: { placement_specific } }),
  ).toEqual([
    { code: null, summary: "", message: "Only words" },
    { code: null, summary: "Alcohol", message: "Not here." },
  ]);
});

test("a problem that nobody knows leads to Ads Manager", () => {
  expect(english(issueAdvice({ code: 1, summary: "New", message: "" }, "WITH_ISSUES"))).toContain("Ads Manager");
});
