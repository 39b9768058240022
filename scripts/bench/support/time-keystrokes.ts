import type { Locator, Page } from "@playwright/test";

const QUIET_MS = 250;

type Typing = { page: Page; input: Locator; effect: Locator; text: string; throttling: number };

/**
 * Milliseconds from the key's own timestamp to the end of the frame that paints the last change in `effect`. Omits keys
 * without effect; waits until the page is quiet between keys.
 */
export async function timeKeystrokes({ page, input, effect, text, throttling }: Typing): Promise<number[]> {
  await input.focus();
  await effect.evaluate(watch);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: throttling });
  await page.evaluate(settle, QUIET_MS);
  const times: number[] = [];
  for (const character of text) {
    await page.keyboard.press(character === " " ? "Space" : character);
    const took = await page.evaluate(settle, QUIET_MS);
    if (took !== null) times.push(took);
  }
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await devtools.detach();
  await page.evaluate(endWatch);
  return times;
}

type Stopwatch = { pressedAt: number; paintedAt: number | null; end: () => void };

/** Runs in the page. A message posted during a frame arrives after its style, layout and paint. */
function watch(effect: Element): void {
  const stopwatch: Stopwatch = { pressedAt: performance.now(), paintedAt: null, end: () => {} };
  Reflect.set(window, "stopwatch", stopwatch);
  const press = ({ timeStamp }: KeyboardEvent) => Object.assign(stopwatch, { pressedAt: timeStamp, paintedAt: null });
  addEventListener("keydown", press, true);
  const observer = new MutationObserver(() =>
    requestAnimationFrame(() => {
      const afterPaint = new MessageChannel();
      afterPaint.port1.onmessage = () => {
        stopwatch.paintedAt = performance.now();
      };
      afterPaint.port2.postMessage(null);
    }),
  );
  observer.observe(effect, { subtree: true, childList: true, characterData: true });
  stopwatch.end = () => {
    observer.disconnect();
    removeEventListener("keydown", press, true);
  };
}

function endWatch(): void {
  (Reflect.get(window, "stopwatch") as Stopwatch).end();
}

function settle(quietMs: number): Promise<number | null> {
  const stopwatch = Reflect.get(window, "stopwatch") as Stopwatch;
  return new Promise((done) => {
    const look = () => {
      const { pressedAt, paintedAt } = stopwatch;
      if (performance.now() - (paintedAt ?? pressedAt) < quietMs) setTimeout(look, 20);
      else done(paintedAt === null ? null : paintedAt - pressedAt);
    };
    look();
  });
}
