import type { Locator, Page } from "@playwright/test";

const THROTTLING = 4;
const QUIET_MS = 250;

/** Where a keystroke goes, and the part of the page in which its effect must be seen. */
type Typing = { page: Page; input: Locator; effect: Locator; text: string };

/**
 * Types `text` at 4× CPU throttling and times each keystroke from the key event to the end of the frame that painted
 * the last change inside `effect`. Milliseconds; keystrokes without any effect are left out.
 */
export async function timeKeystrokes({ page, input, effect, text }: Typing): Promise<number[]> {
  await input.focus();
  await effect.evaluate(watch);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: THROTTLING });
  const times: number[] = [];
  for (const character of text) {
    await page.keyboard.press(character === " " ? "Space" : character);
    const took = await page.evaluate(settle, QUIET_MS);
    if (took !== null) times.push(took);
  }
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await devtools.detach();
  return times;
}

type Stopwatch = { pressedAt: number; paintedAt: number | null };

/** Runs in the page: notes each key, and the paint after each change inside `effect`. */
function watch(effect: Element): void {
  const stopwatch: Stopwatch = { pressedAt: 0, paintedAt: null };
  Reflect.set(window, "stopwatch", stopwatch);
  addEventListener(
    "keydown",
    ({ timeStamp }) => Object.assign(stopwatch, { pressedAt: timeStamp, paintedAt: null }),
    true,
  );
  new MutationObserver(() =>
    requestAnimationFrame(() => {
      const afterPaint = new MessageChannel();
      afterPaint.port1.onmessage = () => {
        stopwatch.paintedAt = performance.now();
      };
      afterPaint.port2.postMessage(null);
    }),
  ).observe(effect, { subtree: true, childList: true, characterData: true });
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
