import { comeAlive } from "../../e2e/support/come-alive";
import type { Bench } from "./bench";
import type { Figure } from "./figure";
import { median, p95 } from "./statistics";
import { timeKeystrokes } from "./time-keystrokes";

const TEXT = "Hello and welcome to our shop, what can we do for you today. We answer within the hour";

/** Point (d): from a keystroke in the welcome text to the painted phone, 4× CPU throttling. */
export async function measureComposer({ appUrl, small }: Bench): Promise<Figure[]> {
  const page = await small.person.newPage();
  await page.goto(`${appUrl}/${small.wabaId}/sequences/new`);
  const effect = page.getByRole("region", { name: /preview/i });
  const input = page.getByRole("textbox", { name: "Welcome text" });
  await comeAlive(input);
  const times = await timeKeystrokes({ page, input, effect, text: TEXT });
  await page.close();
  return [
    {
      id: "composer",
      what: "Composer keystroke to painted preview, 4× CPU throttling, p95",
      measured: p95(times),
      unit: "ms",
      atMost: 16.7,
      detail: `median ${median(times).toFixed(1)} ms of ${times.length} keystrokes`,
    },
  ];
}
