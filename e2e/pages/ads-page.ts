import type { Locator, Page } from "@playwright/test";
import { waitForHydration } from "../support/wait-for-hydration";

export class AdsPage {
  readonly search: Locator;
  readonly greetings: Locator;
  readonly status: Locator;
  readonly check: Locator;
  readonly dialog: Locator;
  readonly selectionBar: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByRole("searchbox", { name: /^Search ads/ });
    this.greetings = page.getByRole("group", { name: "Greets with" });
    this.status = page.getByRole("combobox", { name: "Status" });
    this.check = page.getByRole("button", { name: "Check with Meta now" });
    this.dialog = page.getByRole("dialog");
    this.selectionBar = page.getByRole("region", { name: "Selected ads" });
  }

  async open(wabaId: string, query = ""): Promise<void> {
    await this.page.goto(`/${wabaId}/ads${query}`);
    // Hidden from roles if an ad is open in its dialog.
    await waitForHydration(this.page.getByRole("button", { name: "Check with Meta now", includeHidden: true }));
  }

  /** The button that opens the ad's details. */
  ad(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  row(name: string): Locator {
    return this.page.getByRole("row").filter({ has: this.ad(name) });
  }

  /** Names from top to bottom. */
  names(): Locator {
    return this.page.locator("[data-row-link]");
  }
}
