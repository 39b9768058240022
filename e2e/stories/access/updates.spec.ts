import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";
import { storyServers } from "../../support/story-servers";
import { waitForHydration } from "../../support/wait-for-hydration";

/** An action of an unknown build. */
const unknownAction = `7f${"0".repeat(40)}`;

// The browser logs the refused action.
test.use({ forgivable: [/status of 409/] });

test("A page older than the server says so, sends nothing, keeps the text, and reloads by one button", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  page,
}) => {
  await openNewSequence();
  await composer.write({ name: "Across an update", text: "Written before the update" });
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.route(
    () => true,
    (route, request) =>
      request.headers()["next-action"]
        ? route.continue({ headers: { ...request.headers(), "next-action": unknownAction } })
        : route.fallback(),
  );
  await composer.send();
  const notice = page.getByRole("alert").filter({ hasText: "Overture was updated." });
  await expect(notice).toContainText("Nothing was sent. Your text is saved.");
  await expect(composer.text).toHaveValue("Written before the update");
  await expectPresentable(page);
  expect(await sandbox.writes(business.wabaId)).toHaveLength(0);

  await page.unrouteAll();
  await Promise.all([page.waitForEvent("load"), notice.getByRole("button", { name: "Reload" }).click()]);
  await waitForHydration(composer.text);
  await expect(composer.text).toHaveValue("Written before the update");
  await composer.send();
  await expect(composer.published("Across an update")).toBeVisible();
});

test("A page learns of an update before it sends anything", async ({ openList, page }) => {
  await page.clock.install();
  await openList({ sequences: [{ name: "Bookings", message: { text: "Welcome" } }] });
  await page.route("**/api/version", (route) => route.fulfill({ json: { version: "the-next-release" } }));
  await page.clock.fastForward("06:00");
  const banner = page.getByRole("status", { name: "Update" });
  await expect(banner).toContainText("Overture was updated.");
  await expectPresentable(page);
  await page.unrouteAll();
  await banner.getByRole("button", { name: "Reload" }).click();
  await expect(banner).toBeHidden();
});

test("Behind a proxy that hands over another host, the public one is still ours, and a stranger's is not", async ({
  request,
}) => {
  const { appUrl } = storyServers();
  const post = (origin: string) =>
    request.post(`${appUrl}/sign-in`, {
      headers: { host: "internal.example:8080", origin, "next-action": unknownAction, "content-type": "text/plain" },
      data: "[]",
    });
  expect((await post(new URL(appUrl).origin)).status()).toBe(409);
  expect((await post("https://stranger.example")).status()).toBe(403);
});
