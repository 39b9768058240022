import type { BrowserContext } from "@playwright/test";
import { timeKeystrokes } from "./time-keystrokes";

const PAGE = `<style>body { display: grid; grid-template-columns: 1fr 1fr } p { white-space: pre-wrap }</style>
<textarea rows="12"></textarea><p></p>
<script>
  const [area, copy] = document.body.children;
  area.oninput = () => { copy.textContent = area.value; };
</script>`;

/** The lower bound: the same keys in a page with only a textarea and a paragraph. */
export async function timeBareKeystrokes(person: BrowserContext, text: string, throttling: number): Promise<number[]> {
  const page = await person.newPage();
  await page.setContent(PAGE);
  const [input, effect] = [page.locator("textarea"), page.locator("p")];
  const times = await timeKeystrokes({ page, input, effect, text, throttling });
  await page.close();
  return times;
}
