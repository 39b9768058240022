import type { Locator, Page } from "@playwright/test";

/** The public page of a review link. */
export class ReviewPage {
  constructor(readonly page: Page) {}

  readonly part = (name: string): Locator => this.page.getByRole("region", { name, exact: true });
  readonly button = (name: string): Locator => this.page.getByRole("button", { name, exact: true });
  readonly decision = (): Locator => this.page.getByRole("region", { name: "Your decision" });
  readonly unavailable = (): Locator => this.page.getByRole("heading", { name: "This link isn't available" });

  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Comments on a part, giving a name if it is the first time. */
  async comment(part: string, text: string, name?: string): Promise<void> {
    await this.button(`Comment on ${part}`).click();
    const form = this.part(part);
    await form.getByLabel("Your comment").fill(text);
    await form.getByRole("button", { name: "Comment", exact: true }).click();
    if (name) await this.introduce(name);
  }

  async introduce(name: string): Promise<void> {
    const dialog = this.page.getByRole("dialog", { name: "Who is reviewing?" });
    await dialog.getByLabel("Your name").fill(name);
    await dialog.getByRole("button", { name: "Continue" }).click();
  }

  async decide(decision: "Approve" | "Request changes", note = ""): Promise<void> {
    await this.decision().getByRole("button", { name: decision }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel("Note").fill(note);
    await dialog.getByRole("button", { name: decision }).click();
  }

  /** Selects words as a finger or mouse does. */
  async select(part: string, words: string): Promise<void> {
    await this.part(part).evaluate((section, wanted) => {
      const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const selection = getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
        return;
      }
      throw new Error(`No “${wanted}” to select.`);
    }, words);
  }
}
