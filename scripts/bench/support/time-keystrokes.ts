import type { Locator, Page } from "@playwright/test";

const QUIET_MS = 250;

/** Where a keystroke goes, and the part of the page in which its effect must be seen. */
type Typing = { page: Page; input: Locator; effect: Locator; text: string; throttling: number };

/**
 * Types `text` at `throttling`× CPU throttling and times each keystroke from the browser's own time of the key to the
 * end of the main thread's frame that painted the last change inside `effect`. Milliseconds; keystrokes without any
 * effect are left out. Keys come one by one, each when the page has been quiet: what the one before left for later (the
 * URL, a draft) is not billed to the next, unless it runs so late that a person would meet it too.
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

/**
 * Runs in the page: notes each key, and the paint after each change inside `effect`. A message posted from within a
 * frame is delivered when that frame's style, layout and paint are done. The observer adds only a note of each change.
 */
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

/** Runs in the page: waits until nothing has been painted for a while, then reads the stopwatch. */
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
