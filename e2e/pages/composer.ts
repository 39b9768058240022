import type { Locator, Page } from "@playwright/test";
import { waitForHydration } from "../support/wait-for-hydration";

export type Words = { name?: string; text?: string; prefilled?: string; iceBreakers?: string[] };

export class Composer {
  readonly name: Locator;
  readonly text: Locator;
  readonly prefilled: Locator;
  readonly addIceBreaker: Locator;
  readonly publish: Locator;
  readonly phone: Locator;
  readonly dialog: Locator;
  /** Visible when the server has saved everything. */
  readonly saved: Locator;

  constructor(readonly page: Page) {
    this.name = page.getByRole("textbox", { name: "Name", exact: true });
    this.text = page.getByRole("textbox", { name: "Welcome text" });
    this.prefilled = page.getByRole("textbox", { name: "Prefilled message" });
    this.addIceBreaker = page.getByRole("button", { name: "Add a question" });
    this.publish = page.locator("header").getByRole("button", { name: /^Publish/ });
    this.phone = page.getByRole("region", { name: /^Preview/ });
    this.dialog = page.getByRole("dialog");
    this.saved = page.getByText("Saved", { exact: true });
  }

  async openNew(wabaId: string): Promise<void> {
    await this.page.goto(`/${wabaId}/sequences/new`);
    await waitForHydration(this.text);
  }

  async open(wabaId: string, sequenceId: string | undefined): Promise<void> {
    await this.page.goto(`/${wabaId}/sequences/${sequenceId}`);
    await waitForHydration(this.text);
  }

  /** The confirmation that a new sequence is at Meta. */
  published(name: string): Locator {
    return this.page.getByRole("dialog", { name: `“${name}” is published` });
  }

  iceBreaker(position: number): Locator {
    return this.page.getByRole("textbox", { name: `Ice breaker ${position}`, exact: true });
  }

  async write({ name, text, prefilled, iceBreakers = [] }: Words): Promise<void> {
    if (name !== undefined) await this.name.fill(name);
    if (text !== undefined) await this.text.fill(text);
    if (prefilled !== undefined) await this.prefilled.fill(prefilled);
    for (const [index, title] of iceBreakers.entries()) {
      await this.addIceBreaker.click();
      await this.iceBreaker(index + 1).fill(title);
    }
  }

  /** Publishes and confirms. */
  async send(): Promise<void> {
    await this.publish.click();
    await this.confirm();
  }

  /** Confirms in the publish dialog. */
  async confirm(): Promise<void> {
    await this.dialog.getByRole("button", { name: /^Publish/ }).click();
  }
}
