import { waitForHydration } from "../../e2e/support/wait-for-hydration";
import { againstBare } from "./against-bare";
import type { Bench } from "./bench";
import type { Figure } from "./figure";
import { timeBareKeystrokes } from "./support/time-bare-keystrokes";
import { timeKeystrokes } from "./support/time-keystrokes";

const WELCOME = `Hi *there*, and welcome to _Bloom & Stem_! 🌷

- ~39 €~ *29 €* for the summer bouquet
- \`BLOOM10\` takes another 10 % off

> Open every day from 9 to 7

See https://bloomandstem.example/summer or call +34 910 000 000. We answer within the hour: `;
const TYPED = "tell us for whom it is and what you like *best*, and when to be there";
const QUESTIONS = [
  "What does it cost?",
  "Do you deliver today?",
  "Where are you?",
  "Is it for a wedding?",
  "Opening hours?",
];

/** Keystroke to painted phone in a long, formatted welcome text with 5 ice breakers. */
export async function measureComposer({ appUrl, small }: Bench): Promise<Figure[]> {
  const page = await small.person.newPage();
  await page.goto(`${appUrl}/${small.wabaId}/sequences/new`);
  const effect = page.getByRole("region", { name: /preview/i });
  const input = page.getByRole("textbox", { name: "Welcome text" });
  await waitForHydration(input);
  for (const question of QUESTIONS) {
    await page.getByRole("button", { name: "Add a question" }).click();
    await page.keyboard.insertText(question);
  }
  const figures: Figure[] = [];
  for (const throttling of [4, 6]) {
    await input.fill(WELCOME);
    const times = await timeKeystrokes({ page, input, effect, text: TYPED, throttling });
    const bare = await timeBareKeystrokes(small.person, TYPED, throttling);
    const what = `Composer keystroke to painted preview, ${throttling}× CPU throttling`;
    figures.push(...againstBare(`composer-${throttling}x`, what, { times, bare }, 1.5));
  }
  await page.close();
  return figures;
}
