import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";

const SEQUENCES = [{ name: "Bookings", message: { text: "Welcome" } }];

/** Names of what the browser animated as it changed its place. */
async function recordMoves(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Reflect.set(window, "moved", moved);
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (options) => {
      const transition = start(options);
      void transition.ready.then(
        () => {
          for (const { effect } of document.getAnimations()) {
            const part = effect instanceof KeyframeEffect ? effect.pseudoElement : null;
            // React hides what stays by animations without length.
            const lasts = Number(effect?.getComputedTiming().duration) > 0;
            if (lasts && part?.startsWith("::view-transition")) moved.push(part);
          }
        },
        () => {},
      );
      return transition;
    };
  });
  return () => page.evaluate(() => Reflect.get(window, "moved") as string[]);
}

test("A row's name travels to the page it opens", async ({ openList, list, composer, page }) => {
  const moved = await recordMoves(page);
  const shop = await openList({ sequences: SEQUENCES });
  await list.sequence("Bookings").click();
  await expect(composer.name).toHaveValue("Bookings");
  await expect.poll(moved).toContain(`::view-transition-group(sequence-${shop.sequenceIds[0]})`);
});

test("A status settles when a draft becomes a published sequence", async ({ openNewSequence, composer, page }) => {
  await openNewSequence();
  await composer.write({ name: "Fresh", text: "Hello" });
  const started = page.evaluate(
    () =>
      new Promise<string>((settled) =>
        document.addEventListener("animationstart", ({ animationName, target }) => {
          if (animationName === "settle" && target instanceof Element) settled(target.textContent ?? "");
        }),
      ),
  );
  await composer.send();
  expect(await started).toBe("Not in an ad");
});

test("Searching moves nothing", async ({ openList, list, page }) => {
  const moved = await recordMoves(page);
  await openList({ sequences: 12 });
  await list.search.fill("zzz");
  await expect(list.names()).toHaveCount(0);
  await list.search.fill("");
  await expect(list.names()).toHaveCount(12);
  expect(await moved()).toEqual([]);
});

test.describe("With reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves", async ({ openList, list, composer, page }) => {
    const moved = await recordMoves(page);
    await openList({ sequences: SEQUENCES });
    await list.sequence("Bookings").click();
    await expect(composer.name).toHaveValue("Bookings");
    await page.getByRole("link", { name: "Back to the sequences" }).click();
    await expect(list.sequence("Bookings")).toBeVisible();
    expect(await moved()).toEqual([]);
  });
});
