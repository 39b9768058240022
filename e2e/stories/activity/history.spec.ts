import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";

const BOOKINGS = {
  name: "Bookings",
  message: { text: "Welcome to the salon.", ice_breakers: [{ title: "Open today?" }] },
};

test.describe("The history of a sequence", () => {
  test("compares any two versions, keeps them in the address, and puts old words into a draft", async ({
    openSequence,
    sandbox,
    composer,
    page,
  }) => {
    const { shop, id } = await openSequence(BOOKINGS);
    for (const text of ["Welcome to the spring salon.", "Welcome to the summer salon."]) {
      await composer.text.fill(text);
      await composer.send();
      await expect.poll(async () => JSON.stringify(await sandbox.messagesAtMeta(shop))).toContain(text);
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "History" }).click();
    await expect(page).toHaveURL(new RegExp(`/${shop.wabaId}/sequences/${id}/history`));
    const versions = page.getByRole("list", { name: "Versions" }).getByRole("listitem");
    await expect(versions).toHaveCount(3);
    await expect(versions.nth(0)).toContainText(`${shop.userName} changed it`);
    await expect(versions.nth(2)).toContainText("Created outside Overture");
    const comparison = page.getByRole("region", { name: "Comparison" });
    await expect(comparison.locator("ins")).toHaveText(["summer"]);
    await expect(comparison.locator("del")).toHaveText(["spring"]);
    await expectPresentable(page);

    await versions.nth(1).getByRole("button").click();
    await expect(page).toHaveURL(/to=/);
    await expect(comparison.locator("ins")).toHaveText(["spring "]);
    await page.reload();
    await expect(comparison.locator("ins")).toHaveText(["spring "]);

    await comparison.getByRole("button", { name: "Use these words again" }).click();
    await expect(page).toHaveURL(new RegExp(`/sequences/${id}$`));
    await expect(composer.text).toHaveValue("Welcome to the spring salon.");
    await composer.send();
    await expect.poll(async () => JSON.stringify(await sandbox.messagesAtMeta(shop))).toContain("the spring salon");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.goto(`/${shop.wabaId}/sequences/${id}/history`);
    await expect(versions).toHaveCount(4);
  });

  test("asks before it replaces a draft with other words", async ({ openSequence, composer, page }) => {
    const { shop, id } = await openSequence(BOOKINGS);
    await composer.text.fill("Half a thought");
    await expect(composer.saved).toBeVisible();
    await page.goto(`/${shop.wabaId}/sequences/${id}/history`);
    await page.getByRole("button", { name: "Use these words again" }).click();
    const dialog = page.getByRole("dialog", { name: "Replace your draft?" });
    await dialog.getByRole("button", { name: "Keep my draft" }).click();
    await composer.open(shop.wabaId, id);
    await expect(composer.text).toHaveValue("Half a thought");
    await page.goto(`/${shop.wabaId}/sequences/${id}/history`);
    await page.getByRole("button", { name: "Use these words again" }).click();
    await dialog.getByRole("button", { name: "Replace draft" }).click();
    await expect(composer.text).toHaveValue("Welcome to the salon.");
  });

  test("tells a deletion and the recreation as one story", async ({ openList, list, composer, page }) => {
    const shop = await openList({ sequences: [BOOKINGS] });
    await list.act("Bookings", "Delete…");
    await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
    await list.status.getByText("Recently deleted").click();
    await page.getByRole("button", { name: "Recreate Bookings" }).click();
    await expect(composer.text).toHaveValue("Welcome to the salon.");
    await composer.send();
    await expect(composer.published("Bookings")).toBeVisible();
    await page.goto(`${new URL(page.url()).pathname}/history`);
    const versions = page.getByRole("list", { name: "Versions" }).getByRole("listitem");
    await expect(versions).toContainText([
      `${shop.userName} created it again after it was deleted`,
      `${shop.userName} deleted it`,
      "Created outside Overture",
    ]);
  });
});
