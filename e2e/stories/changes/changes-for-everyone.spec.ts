import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";

const LIVE = { name: "Autumn", message: { text: "Autumn words.", ice_breakers: [{ title: "Open on Sunday?" }] } };
const ADS = [
  { name: "Carousel", sequence: 0 },
  { name: "Video", sequence: 0 },
];
/** Long enough to inspect a page while Meta answers. */
const thinkMs = 8000;

test.describe("In light and dark", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test.slow();

  test("each step of a change is readable for everyone", async ({ openSequence, sandbox, composer, path, page }) => {
    const { shop } = await openSequence(LIVE, { ads: ADS, reviewMs: null });
    const ad = (number: number, method: string) => ({ wabaId: shop.wabaId, adId: shop.adIds[number] ?? "", method });
    await path.button("Change it").click();
    await expect(page.getByText("A change of “Autumn”.")).toBeVisible();
    const { changes } = await (await page.request.get(`/api/accounts/${shop.wabaId}/changes`)).json();
    const change = `/${shop.wabaId}/changes/${changes[0].id}`;
    await page.goto(change);
    await expect(page.getByRole("link", { name: "Write the new version" })).toBeVisible();
    await expectPresentable(page);
    await path.button("Cancel change…").click();
    await expect(path.dialog).toBeVisible();
    await expectPresentable(page);
    await page.keyboard.press("Escape");

    await page.getByRole("link", { name: "Write the new version" }).click();
    await composer.text.fill("Winter words.");
    await composer.send();
    await expect(path.current).toContainText("Select ads");
    await expectPresentable(page);

    await sandbox.fault({ match: ad(0, "GET"), latencyMs: thinkMs });
    await path.button("Check 2 ads").click();
    await expect(page.getByText(/^Looked at \d of 2 ads/)).toBeVisible();
    await expectPresentable(page, { isBrief: true });
    await expect(path.button("Switch 2 ads")).toBeVisible({ timeout: 30_000 });
    await expectPresentable(page);

    await sandbox.fault({ match: ad(0, "POST"), latencyMs: thinkMs });
    await path.switch(2);
    await expect(page.getByText("You can leave this page", { exact: false })).toBeVisible();
    await expectPresentable(page, { isBrief: true });
    await expect(page.getByText("2 in review at Meta.")).toBeVisible({ timeout: 30_000 });
    await expectPresentable(page);

    await path.button("Undo Carousel").click();
    await expect(path.dialog).toBeVisible();
    await expectPresentable(page);
    await sandbox.fault({ match: ad(0, "POST"), latencyMs: thinkMs });
    await path.dialog.getByRole("button", { name: "Put it back" }).click();
    await expect(page.getByText(/back to the old creative/)).toBeVisible();
    await expectPresentable(page, { isBrief: true });
    await expect(page.getByText("One creative isn't used by any ad.")).toBeVisible({ timeout: 30_000 });
    await expectPresentable(page);
    await path.button("Delete it at Meta…").click();
    await expect(path.dialog).toBeVisible();
    await expectPresentable(page);
    await page.keyboard.press("Escape");

    await path.button("Undo Video").click();
    await path.dialog.getByRole("button", { name: "Put it back" }).click();
    await expect(page.getByRole("heading", { name: /^Undone: the old creatives are back/ })).toBeVisible();
    await expectPresentable(page);
  });

  test("a change that waits for Meta is readable for everyone", async ({ openSequence, sandbox, path, page }) => {
    const { shop } = await openSequence(LIVE, { ads: ADS, reviewMs: null });
    await path.rewrite("Winter words.");
    await path.button("Check 2 ads").click();
    await path.button("Switch 2 ads").waitFor();
    const making = { wabaId: shop.wabaId, method: "POST", path: "adcreatives" };
    await sandbox.fault({
      match: making,
      skip: 1,
      error: { code: 80004, message: "There have been too many calls to this ad-account." },
      headers: { "retry-after": "3600" },
    });
    await path.switch(2);
    await expect(
      page.getByText("It resumes automatically, even if you close this page.", { exact: false }),
    ).toBeVisible();
    await expectPresentable(page);
  });

  test("a change that stands still, its last step, and its end are readable for everyone", async ({
    openSequence,
    sandbox,
    path,
    page,
  }) => {
    const { shop } = await openSequence(LIVE, { ads: ADS, reviewMs: 0 });
    await path.rewrite("Winter words.");
    await path.button("Check 2 ads").click();
    await path.button("Switch 2 ads").waitFor();
    await sandbox.fault({
      match: { wabaId: shop.wabaId, method: "POST", path: "adcreatives" },
      skip: 1,
      error: { code: 200, message: "(#200) Ad account owner has NOT grant ads_management permission" },
    });
    await path.switch(2);
    await expect(page.getByText("Access to these ads is missing at Meta.")).toBeVisible();
    await expectPresentable(page);
    await path.button("Go on").click();
    await expect(path.button("Delete “Autumn”…")).toBeVisible({ timeout: 40_000 });
    await expectPresentable(page);
    await path.button("Delete “Autumn”…").click();
    await expect(path.dialog).toBeVisible();
    await expectPresentable(page);
    await path.dialog.getByRole("button", { name: "Delete it" }).click();
    await expect(page.getByRole("heading", { name: /^Done: ads greet with/ })).toBeVisible();
    await expectPresentable(page);
  });
});
