import type { Locator, Page } from "@playwright/test";

/** A member's pages about reviews: the lists, and one review. */
export class ReviewRoom {
  readonly approve: Locator;
  readonly publish: Locator;
  readonly decisions: Locator;

  constructor(readonly page: Page) {
    this.approve = page.getByRole("button", { name: "Approve", exact: true });
    this.publish = page.locator("header").getByRole("button", { name: "Publish", exact: true });
    this.decisions = page.getByRole("region", { name: "Decisions" });
  }

  async openList(wabaId: string, tab?: string): Promise<void> {
    await this.page.goto(`/${wabaId}/reviews${tab ? `?tab=${tab}` : ""}`);
  }

  async open(wabaId: string, reviewId: string): Promise<void> {
    await this.page.goto(`/${wabaId}/reviews/${reviewId}`);
  }

  row(name: string): Locator {
    return this.page.getByRole("listitem").filter({ hasText: name });
  }

  state(label: string): Locator {
    return this.page.locator("header").getByText(label, { exact: true });
  }

  /** Presses the button and confirms in its dialog. */
  async decide(decision: "Approve" | "Request changes" | "Put on hold", note = ""): Promise<void> {
    await this.page.locator("header").getByRole("button", { name: decision, exact: true }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel("Note").fill(note);
    await dialog.getByRole("button", { name: decision, exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
  }

  /** Sets that so many approvals are required. */
  async requireApprovals(count: number): Promise<void> {
    await this.page.getByRole("button", { name: "Approval rules…" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Approval rules" });
    await dialog.getByRole("combobox", { name: "Rule" }).selectOption("count");
    await dialog.getByRole("combobox", { name: "Number of approvals" }).selectOption(String(count));
    await dialog.getByRole("button", { name: "Save rules" }).click();
    await dialog.waitFor({ state: "hidden" });
  }
}
