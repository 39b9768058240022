import type { Locator, Page } from "@playwright/test";

/** The members of an account, and its invites. */
export class TeamPage {
  readonly invites: Locator;
  readonly inviteButton: Locator;

  constructor(readonly page: Page) {
    this.invites = page.getByRole("list", { name: "Invites" });
    this.inviteButton = page.getByRole("button", { name: "Invite someone…" });
  }

  async open(wabaId: string): Promise<void> {
    await this.page.goto(`/${wabaId}/team`);
  }

  member(name: string): Locator {
    return this.page.getByRole("list", { name: "Members" }).getByRole("listitem").filter({ hasText: name });
  }

  roleOf(name: string): Locator {
    return this.page.getByRole("combobox", { name: `Role of ${name}` });
  }

  /** Returns the new link's address. */
  async invite(label: string, role: string): Promise<string> {
    await this.inviteButton.click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel("Who is it for?").fill(label);
    await dialog.getByRole("combobox", { name: "Role" }).selectOption(role);
    await dialog.getByRole("button", { name: "Create link" }).click();
    const address = dialog.getByText(/\/invite\//);
    await address.waitFor();
    const link = (await address.textContent()) ?? "";
    await dialog.getByRole("button", { name: "Done" }).click();
    return link;
  }
}
