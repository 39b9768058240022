import { type Browser, chromium, type Page } from "@playwright/test";
import { waitForHydration } from "../e2e/support/wait-for-hydration";
import { findChromium } from "./support/find-chromium";
import { inRoot } from "./support/paths";
import { runScript } from "./support/run-script";
import { readSettings } from "./support/settings";

type Look = { width: number; height: number; colorScheme: "light" | "dark"; language: string };
type Picture = { name: string; path: string; look?: Partial<Look>; before?: (page: Page) => Promise<void> };

const usual: Look = { width: 1440, height: 900, colorScheme: "light", language: "en" };
const phone: Partial<Look> = { width: 390, height: 844 };

const PICTURES: readonly Picture[] = [
  // First: the others then know the ads.
  { name: "ads", path: "ads", before: showAds },
  { name: "list", path: "sequences", before: showPreview },
  { name: "cards", path: "sequences?view=cards", look: { colorScheme: "dark" } },
  { name: "composer", path: "sequences", before: openSequence("Subscriptions – first bag free") },
  {
    name: "composer-ios",
    path: "sequences",
    look: { colorScheme: "dark" },
    before: async (page) => {
      await openSequence("Holiday gift boxes")(page);
      await page.getByRole("group", { name: "Platform" }).getByText("iOS").click();
    },
  },
  {
    name: "composer-arabic",
    path: "sequences",
    look: { language: "ar" },
    before: openSequence("Subscriptions – first bag free"),
  },
  {
    name: "composer-phone",
    path: "sequences",
    look: phone,
    before: async (page) => {
      await openSequence("Holiday gift boxes")(page);
      await page.getByText("Preview", { exact: true }).click();
    },
  },
  { name: "review", path: "reviews/5eed0000-0000-4000-8000-000000000001" },
  { name: "results", path: "results", look: { colorScheme: "dark" } },
  { name: "results-phone", path: "results", look: { ...phone, colorScheme: "dark" } },
  { name: "activity", path: "activity" },
  { name: "setup", path: "setup" },
];

/** Needs a running demo. Overwrites the pictures of the README and the tour. */
await runScript(async () => {
  const origin = `http://localhost:${readSettings().port}`;
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: ["--no-sandbox"] });
  const { storageState, wabaId } = await signIn(browser, origin);
  for (const { name, path, look, before } of PICTURES) {
    const { width, height, colorScheme, language } = { ...usual, ...look };
    const context = await browser.newContext({ storageState, colorScheme, viewport: { width, height } });
    await context.addCookies([{ name: "language", value: language, url: origin }]);
    const page = await context.newPage();
    await page.goto(`${origin}/${wabaId}/${path}`);
    await waitForHydration(page.locator("main a, main button").first());
    await before?.(page);
    await allThere(page);
    await page.screenshot({ path: inRoot(`docs/screenshots/${name}.png`), animations: "disabled" });
    await context.close();
  }
  await browser.close();
});

/** With its results, which load last. */
function openSequence(name: string) {
  return async (page: Page): Promise<void> => {
    await page.getByRole("link", { name, exact: true }).click();
    await page.locator('main a[href*="/results?sequence="]').waitFor();
  };
}

/** The demo polls, so its network never rests. */
async function allThere(page: Page): Promise<void> {
  await page.locator(".animate-pulse, [aria-busy=true]").first().waitFor({ state: "detached" });
  await page.waitForFunction(
    () => document.fonts.status === "loaded" && [...document.images].every((image) => image.complete),
  );
}

async function showPreview(page: Page): Promise<void> {
  await page.locator("[data-row-link]").nth(3).hover();
  await page.locator(".wa-mini").waitFor();
}

/** The account's ads are shown only after consent and a choice of ad accounts, once. */
async function showAds(page: Page): Promise<void> {
  const main = page.getByRole("main");
  const consent = main.getByRole("button", { name: "Continue with Facebook" });
  if (await consent.isVisible()) {
    await consent.click();
    await page.getByRole("button", { name: /Maya Lindgren/ }).click();
    await page.waitForURL(/\/ads/);
  }
  const show = main.getByRole("button", { name: "Show their ads" });
  await show.or(page.locator("[data-row-link]").first()).waitFor();
  if (!(await show.isVisible())) return;
  for (const box of await main.getByRole("checkbox").all()) await box.check();
  await show.click();
  await page.locator("[data-row-link]").first().waitFor();
}

/** As the agency's person, who reaches every feature. */
async function signIn(browser: Browser, origin: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in`);
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await page.getByRole("button", { name: /Maya Lindgren/ }).click();
  await page.waitForURL(/\/\d+\/sequences/);
  const [, wabaId] = new URL(page.url()).pathname.split("/");
  const storageState = await context.storageState();
  await context.close();
  return { storageState, wabaId };
}
