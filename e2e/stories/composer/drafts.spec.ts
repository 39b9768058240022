import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { Composer } from "../../pages/composer";

// The browser logs the failures that a story provokes.
test.use({ forgivable: [/Failed to (load resource|fetch)/] });

const LIVE = { name: "Bookings", message: { text: "Welcome to the salon.", ice_breakers: [{ title: "Open today?" }] } };

const restored = (page: Page) => page.getByText("Restored your unpublished changes.");
/** Our server stops answering this browser. */
const takeServerAway = (page: Page) => page.context().route("**/*", (route) => route.abort("connectionrefused"));
const bringServerBack = (page: Page) => page.context().unroute("**/*");
/** Clears this browser's storage, as on another device. */
const forgetBrowser = (page: Page) => page.evaluate(() => localStorage.clear());

test("A crash loses nothing: a new window finds every word, with a new sequence under its address", async ({
  openNewSequence,
  composer,
  page,
  context,
}) => {
  await openNewSequence();
  await composer.write({ name: "Spring sale", text: "Hello, I am not fin", iceBreakers: ["Which colours?"] });
  await expect(page).toHaveURL(/\/new\?draft=[0-9a-f-]{36}$/);
  const address = page.url();
  // Skips unload handlers, as a crash does.
  await page.close({ runBeforeUnload: false });

  const next = new Composer(await context.newPage());
  await next.page.goto(address);
  await expect(next.text).toHaveValue("Hello, I am not fin");
  await expect(next.name).toHaveValue("Spring sale");
  await expect(next.iceBreaker(1)).toHaveValue("Which colours?");
  await next.text.fill("Hello, I am finished");
  await expect(next.saved).toBeVisible();
});

test("A draft survives signing out and in, and no other person sees it", async ({
  sandbox,
  signIn,
  composer,
  page,
  context,
}) => {
  const shop = await sandbox.seed({ sequences: [LIVE], members: [{ name: "Mina", tasks: ["MANAGE"] }] });
  const [mina] = shop.members;
  const [id = ""] = shop.sequenceIds;
  await signIn(shop);
  await composer.open(shop.wabaId, id);
  await composer.text.fill("Half a thought");
  await expect(composer.saved).toBeVisible();

  await context.clearCookies();
  await signIn({ wabaId: shop.wabaId, accessToken: mina?.accessToken ?? "" });
  await composer.open(shop.wabaId, id);
  await expect(composer.text).toHaveValue("Welcome to the salon.");
  await expect(restored(page)).toHaveCount(0);
  expect(await (await context.request.get(`/api/accounts/${shop.wabaId}/drafts`)).json()).toEqual([]);

  await context.clearCookies();
  await signIn(shop);
  await composer.open(shop.wabaId, id);
  await expect(composer.text).toHaveValue("Half a thought");
});

test("A sign-out while writing keeps the draft here, and saves it after signing in", async ({
  openNewSequence,
  business,
  signIn,
  composer,
  page,
  context,
}) => {
  await openNewSequence();
  await composer.text.fill("Before");
  await expect(composer.saved).toBeVisible();
  await context.clearCookies();
  await composer.text.fill("Before and after");
  await expect(page.getByText("Signed out. Saved on this device.")).toBeVisible();
  await signIn(business);
  await expect(composer.saved).toBeVisible();
  await forgetBrowser(page);
  await page.reload();
  await expect(composer.text).toHaveValue("Before and after");
});

test("While our server is dead one writes on, and all of it arrives when it is back", async ({
  openNewSequence,
  composer,
  page,
}) => {
  await openNewSequence();
  await composer.text.fill("The light went");
  await expect(composer.saved).toBeVisible();
  await takeServerAway(page);
  await composer.text.fill("The light went out, and I wrote on");
  await expect(page.getByRole("status").filter({ hasText: "Offline. Saved on this device." })).toBeVisible();
  await bringServerBack(page);
  await expect(composer.saved).toBeVisible();
  await forgetBrowser(page);
  await page.reload();
  await expect(composer.text).toHaveValue("The light went out, and I wrote on");
});

test("While Meta is away drafts are kept as ever", async ({ openSequence, sandbox, composer, page }) => {
  const { shop } = await openSequence(LIVE);
  await sandbox.fault({ match: { wabaId: shop.wabaId }, times: null, cut: true });
  await composer.text.fill("Written while Meta slept");
  await expect(composer.saved).toBeVisible();
  await forgetBrowser(page);
  await page.reload();
  await expect(composer.text).toHaveValue("Written while Meta slept");
  await expect(restored(page)).toBeVisible();
});

test("With nowhere left to keep a word, a link asks before it leads away", async ({
  openNewSequence,
  composer,
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The storage is full", "QuotaExceededError");
    };
  });
  await openNewSequence();
  await takeServerAway(page);
  await composer.text.fill("Neither here nor there");
  const away = page.getByRole("link", { name: "Back to the sequences" });
  const [asked] = await Promise.all([
    page.waitForEvent("dialog").then(async (dialog) => {
      await dialog.dismiss();
      return dialog.message();
    }),
    away.click(),
  ]);
  expect(asked).toContain("Leave and lose it?");
  await expect(composer.text).toHaveValue("Neither here nor there");
});
