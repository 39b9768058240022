import { expect, type Locator, type Page } from "@playwright/test";

export class Palette {
  readonly dialog: Locator;
  readonly search: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole("dialog", { name: "Commands" });
    this.search = this.dialog.getByRole("combobox");
  }

  async open(): Promise<void> {
    await this.page.keyboard.press("Control+k");
    await expect(this.search).toBeFocused();
  }

  section(name: string): Locator {
    return this.dialog.getByRole("group", { name, exact: true });
  }

  line(name: string | RegExp): Locator {
    return this.dialog.getByRole("option", { name });
  }

  /** What Enter runs. */
  chosen(): Locator {
    return this.dialog.getByRole("option", { selected: true });
  }
}
