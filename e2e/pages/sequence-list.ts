import type { Locator, Page } from "@playwright/test";
import { waitForHydration } from "../support/wait-for-hydration";

export class SequenceList {
  readonly search: Locator;
  readonly selectionBar: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByRole("searchbox", { name: /^Search sequences/ });
    this.status = page.getByRole("group", { name: "Status" });
    this.selectionBar = page.getByRole("region", { name: "Selected sequences" });
  }

  async open(wabaId: string, query = ""): Promise<void> {
    await this.page.goto(`/${wabaId}/sequences${query}`);
    await waitForHydration(this.page.getByRole("button", { name: "Check with Meta now" }));
  }

  /** The link that opens a sequence, in rows and cards alike. */
  sequence(name: string): Locator {
    return this.page.getByRole("link", { name, exact: true });
  }

  row(name: string): Locator {
    return this.page.getByRole("row").filter({ has: this.sequence(name) });
  }

  /** Names from top to bottom. */
  names(): Locator {
    return this.page.locator("[data-row-link]");
  }

  async choose(name: string): Promise<void> {
    await this.page.getByRole("checkbox", { name: `Select ${name}`, exact: true }).check();
  }

  async act(name: string, action: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name: `Actions for ${name}`, exact: true }).click();
    await this.page.getByRole("menuitem", { name: action, exact: true }).click();
  }
}
