import { againstBare } from "./against-bare";
import type { Bench } from "./bench";
import type { Figure } from "./figure";
import { timeBareKeystrokes } from "./support/time-bare-keystrokes";
import { timeKeystrokes } from "./support/time-keystrokes";

const THROTTLING = 4;
const WORDS = ["hello", "welcome offer", "summer", "book", "price", "delivery", "hola", "how much"];

/** Keystroke to painted result, 10,000 sequences, 4× CPU throttling. */
export async function measureSearch({ appUrl, large }: Bench): Promise<Figure[]> {
  const page = await large.person.newPage();
  await page.goto(`${appUrl}/${large.wabaId}/sequences`);
  const input = page.getByRole("searchbox", { name: /^Search sequences/ });
  await page
    .getByText(/10,000/)
    .first()
    .waitFor();
  const times: number[] = [];
  for (const text of WORDS) {
    await input.fill("");
    times.push(
      ...(await timeKeystrokes({ page, input, effect: page.getByRole("table"), text, throttling: THROTTLING })),
    );
  }
  await page.close();
  const bare = await timeBareKeystrokes(large.person, WORDS.join(" "), THROTTLING);
  const what = `Search keystroke to painted result, 10,000 sequences, ${THROTTLING}× CPU throttling`;
  return againstBare("search", what, { times, bare }, 2);
}
