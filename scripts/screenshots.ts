import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "./support/find-chromium";
import { inRoot } from "./support/paths";
import { runScript } from "./support/run-script";
import { readSettings } from "./support/settings";

type Look = { width: number; height: number; colorScheme: "light" | "dark"; language: string };
type Picture = { name: string; path: string; look?: Partial<Look>; before?: (page: Page) => Promise<void> };

const COMPOSED = "sequences/787212241883973";
const usual: Look = { width: 1440, height: 900, colorScheme: "light", language: "en" };
const phone: Partial<Look> = { width: 390, height: 844 };

const PICTURES: readonly Picture[] = [
  { name: "list", path: "sequences", before: (page) => page.locator("[data-row-link]").nth(3).focus() },
  { name: "cards", path: "sequences?view=cards", look: { colorScheme: "dark" } },
  { name: "composer", path: COMPOSED },
  {
    name: "composer-ios",
    path: "sequences/new",
    look: { colorScheme: "dark" },
    before: async (page) => {
      await page.getByRole("textbox", { name: "Name", exact: true }).fill("Winter tasting");
      await page
        .getByRole("textbox", { name: /^Welcome text/ })
        .fill("Hi! *Two new roasts* are in. ☕\n\n> Light, floral\n> Dark, nutty\n\nWhich one may we brew for you?");
      await page.getByRole("group", { name: "Platform" }).getByText("iOS").click();
    },
  },
  { name: "composer-arabic", path: COMPOSED, look: { language: "ar" } },
  { name: "composer-phone", path: COMPOSED, look: phone },
  { name: "review", path: "reviews/5eed0000-0000-4000-8000-000000000001" },
  { name: "ads", path: "ads" },
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
    await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    await before?.(page);
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    await page.screenshot({ path: inRoot(`docs/screenshots/${name}.png`), animations: "disabled" });
    await context.close();
  }
  await browser.close();
});

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
