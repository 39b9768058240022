import type { Locator } from "@playwright/test";

/** Waits until React controls a server-rendered element, because Playwright types faster than any person. */
export async function waitForHydration(locator: Locator): Promise<void> {
  await locator.waitFor();
  await locator.evaluate(
    (element) =>
      new Promise<void>((done) => {
        const look = () =>
          Object.keys(element).some((key) => key.startsWith("__reactProps")) ? done() : requestAnimationFrame(look);
        look();
      }),
  );
}
