import type { Locator, Page } from "@playwright/test";
import { waitForHydration } from "../support/wait-for-hydration";

/** The steps of a guided change, and the ads page where it may start. */
export class GuidedPath {
  readonly steps: Locator;
  /** The current step. */
  readonly current: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.steps = page.getByRole("list", { name: "Steps" });
    this.current = this.steps.locator("> [aria-current=step]");
    this.dialog = page.getByRole("dialog");
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  /** An ad with its result, anywhere on the page. */
  ad(name: string): Locator {
    return this.page.locator("[data-ad]").filter({ hasText: name });
  }

  async openAds(wabaId: string): Promise<void> {
    await this.page.goto(`/${wabaId}/ads`);
    await waitForHydration(this.page.getByRole("searchbox"));
  }

  async chooseAds(...names: string[]): Promise<void> {
    for (const name of names) await this.page.getByRole("checkbox", { name: `Select ${name}`, exact: true }).check();
  }

  /** From selected ads to the result of their dry run. */
  async attach(sequence: string): Promise<void> {
    await this.button(/^(Attach a|Replace the) sequence/).click();
    await this.dialog.getByRole("radio", { name: sequence }).check();
    await this.dialog.getByRole("button", { name: /^Check/ }).click();
    await this.page.waitForURL(/\/changes\//);
  }

  /** From a locked sequence's page to its published new text. */
  async rewrite(text: string): Promise<void> {
    await this.button("Change it").click();
    await this.page.waitForURL(/sequences\/new\?draft=/);
    const welcome = this.page.getByRole("textbox", { name: "Welcome text" });
    await waitForHydration(welcome);
    await welcome.fill(text);
    await this.page
      .locator("header")
      .getByRole("button", { name: /^Publish/ })
      .click();
    await this.dialog.getByRole("button", { name: /^Publish/ }).click();
    await this.page.waitForURL(/\/changes\//);
  }

  async switch(count: number): Promise<void> {
    await this.button(`Switch ${count} ${count === 1 ? "ad" : "ads"}`).click();
  }
}
