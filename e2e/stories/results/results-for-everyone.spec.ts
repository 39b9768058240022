import { expect } from "../../fixtures/test";
import { Results } from "../../pages/results";
import { test, times, write } from "../../support/clicked-business";
import { expectPresentable } from "../../support/looks/expect-presentable";

test.describe("In light and dark", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the results are readable for everyone, as picture and as table", async ({ shop, sandbox, page }) => {
    await write(sandbox, shop, shop.spring, [...times(31, "Where are you?"), ...times(4, "Do you deliver?")]);
    await write(sandbox, shop, shop.autumn, times(32, "What is new?"));
    const results = new Results(page);
    await results.open(shop.wabaId, `?a=sequence:${shop.spring}&b=sequence:${shop.autumn}&split=certainty`);
    await expect(results.compared).toBeVisible();
    await results.chart.focus();
    await expectPresentable(page);
    await results.open(shop.wabaId, "?show=table&by=version&period=7d");
    await expect(results.rows.getByRole("row")).toHaveCount(3);
    await expectPresentable(page);
    await results.open(shop.wabaId, "?ad=nobody");
    await expect(page.getByRole("heading", { name: "No conversations here" })).toBeVisible();
    await expectPresentable(page);
  });

  test("so are the page before anything was heard, the list's counts and the shares of questions", async ({
    shop,
    sandbox,
    page,
    composer,
    list,
  }) => {
    await page.goto(`/${shop.wabaId}/results`);
    await expect(page.getByRole("heading", { name: "Results are not connected yet" })).toBeVisible();
    await expectPresentable(page);
    await write(sandbox, shop, shop.spring, times(31, "Where are you?"));
    await list.open(shop.wabaId);
    await expect(list.row("Spring sale").getByTitle(/^31 conversations/)).toBeVisible();
    await expectPresentable(page);
    await composer.open(shop.wabaId, shop.spring);
    await expect(page.getByRole("region", { name: "Results" })).toBeVisible();
    await expectPresentable(page);
  });
});

test.describe("On a narrow phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("nothing has to be scrolled sideways", async ({ shop, sandbox, page }) => {
    await write(sandbox, shop, shop.spring, [
      ...times(3, "Where are you?"),
      "Do you deliver to the other side of town?",
    ]);
    await new Results(page).open(shop.wabaId, `?a=sequence:${shop.spring}&b=sequence:${shop.autumn}`);
    await expect(new Results(page).compared).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

test.describe("When our own server cannot be reached", () => {
  test.use({ forgivable: [/ERR_FAILED|Failed to load/] });

  test("what is known stays, a new choice says what is wrong, and trying again works", async ({
    shop,
    sandbox,
    page,
  }) => {
    await write(sandbox, shop, shop.spring, times(2, "Where are you?"));
    const results = new Results(page);
    await results.open(shop.wabaId);
    const api = `**/api/accounts/${shop.wabaId}/results?**`;
    await page.route(api, (route) => route.abort());
    await expect(page.getByText("Offline. Data may be out of date")).toBeVisible();
    await expect(results.count("2 conversations")).toBeVisible();
    await results.choose("Period", "Last 7 days");
    await expect(page.getByRole("heading", { name: "Results couldn't be loaded" })).toBeVisible();
    await expectPresentable(page);
    // Delays the page's further requests until the person presses the button.
    let asked = 0;
    let letThrough = () => {};
    const pressed = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(api, async (route) => {
      asked++;
      await pressed;
      await route.continue();
    });
    // Automatic requests keep the message and the button, and show no other period's numbers.
    await expect.poll(() => asked).toBeGreaterThan(0);
    await expect(results.count("2 conversations")).toBeHidden();
    await page.getByRole("button", { name: "Try again" }).click();
    letThrough();
    await expect(results.count("2 conversations")).toBeVisible();
  });
});
