import type { Locator, Page } from "@playwright/test";
import { waitForHydration } from "../support/wait-for-hydration";

export class Results {
  readonly chart: Locator;
  readonly rows: Locator;
  readonly openings: Locator;
  readonly iceBreakers: Locator;
  readonly typed: Locator;
  readonly compared: Locator;

  constructor(readonly page: Page) {
    this.chart = page.getByRole("slider", { name: "Conversations by day" });
    this.rows = this.section("Sources");
    this.openings = this.section("How conversations start");
    this.iceBreakers = this.section("Ice breakers");
    this.typed = this.section("Own messages");
    this.compared = this.section("Compared");
  }

  async open(wabaId: string, query = ""): Promise<void> {
    await this.page.goto(`/${wabaId}/results${query}`);
    await waitForHydration(this.page.getByRole("combobox", { name: "Period" }));
  }

  section(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  /** The line with the number of conversations. */
  count(conversations: string): Locator {
    return this.section("Conversations over time").getByText(conversations, { exact: true });
  }

  row(name: string): Locator {
    return this.rows.getByRole("row").filter({ hasText: name });
  }

  async choose(filter: "Period" | "Sequence" | "Ad" | "Split by", option: string): Promise<void> {
    await this.page.getByRole("combobox", { name: filter, exact: true }).selectOption({ label: option });
  }
}
