import type { Locator } from "@playwright/test";

/**
 * Waits until React has taken over an element that the server sent. Playwright types faster than any person, and text
 * that is put in during the hand-over is what nobody would type.
 */
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
