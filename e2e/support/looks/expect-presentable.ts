import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { layoutProblems } from "./layout-problems";
import { smallTargets } from "./small-targets";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const SCHEMES = ["light", "dark"] as const;
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

type Options = {
  /** For what is in sight for seconds only: no pictures, and only at its own width. */
  isBrief?: boolean;
};

/**
 * Fails with a line for each breach of WCAG 2.2 AA that axe finds in light and dark, each text that is cut or covered,
 * and each control under 24 px, at three widths and both reading directions. Keeps pictures of all as test artefacts.
 */
export async function expectPresentable(page: Page, { isBrief = false }: Options = {}): Promise<void> {
  const viewport = page.viewportSize();
  const found: string[] = [];
  const name = nextName();
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const line of await breaches(page, colorScheme)) found.push(`${colorScheme}: ${line}`);
  }
  const sizes = isBrief || !viewport ? [] : [...(viewport.width < 390 ? [viewport] : []), ...WIDTHS];
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const direction of ["ltr", "rtl"]) {
      const turned = await page.evaluate((dir) => {
        const was = document.documentElement.dir;
        document.documentElement.dir = dir;
        return was;
      }, direction);
      for (const colorScheme of direction === "rtl" ? SCHEMES.slice(0, 1) : SCHEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await settle(page);
        const path = test.info().outputPath(`${name}-${size.width}-${colorScheme}-${direction}.png`);
        await page.screenshot({ path, animations: "disabled" });
      }
      for (const line of [...(await layoutProblems(page)), ...(await smallTargets(page))])
        found.push(`${size.width} px ${direction}: ${line}`);
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, turned);
    }
  }
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  expect(found, name).toEqual([]);
}

/** Of the rules only contrast depends on the scheme. */
async function breaches(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  // The legacy mode differs only for pages with frames, and opens no page to finish in.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (colorScheme === "light"
    ? axe.withTags(STANDARDS)
    : axe.withRules("color-contrast")
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

/** Two frames: what follows a new size is laid out and painted. */
const settle = (page: Page) =>
  page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));

const counts = new WeakMap<object, number>();

/** Numbers the looks of a story. */
function nextName(): string {
  const story = test.info();
  const count = (counts.get(story) ?? 0) + 1;
  counts.set(story, count);
  return `look-${String(count).padStart(2, "0")}`;
}
