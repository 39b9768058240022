import { test as base } from "../fixtures/test";
import type { Business, Clicks, SandboxControl } from "./sandbox-control";

const spring = {
  name: "Spring sale",
  message: {
    text: "Hello! Spring has come to us.",
    autofill_message: { content: "I'd like the spring offer" },
    ice_breakers: [{ title: "What is on sale?" }, { title: "Where are you?" }],
  },
};
const autumn = {
  name: "Autumn sale",
  message: { text: "Hello! Autumn has come to us.", ice_breakers: [{ title: "What is new?" }] },
};

export type ClickedBusiness = Business & { spring: string; autumn: string };

/** Stories with a business whose two sequences Overture already knows, so that it can attribute clicks. */
export const test = base.extend<{ shop: ClickedBusiness }>({
  shop: async ({ sandbox, signIn, list }, use) => {
    const shop = await sandbox.seed({ sequences: [spring, autumn] });
    await signIn(shop);
    await list.open(shop.wabaId);
    await list.sequence("Autumn sale").waitFor();
    const [first = "", second = ""] = shop.sequenceIds;
    await use({ ...shop, spring: first, autumn: second });
  },
});

/** Simulates one person for each text; resolves when Overture has received all. */
export async function write(
  sandbox: SandboxControl,
  business: Business,
  sequenceId: string,
  texts: string[],
  more: Clicks = {},
): Promise<void> {
  const clicks = { sequenceId, texts, count: texts.length, ref: "{sequenceId}", batch: 20, ...more };
  const { deliveries, skipped } = await sandbox.clickAds(business.wabaId, clicks);
  if (skipped.length > 0 || deliveries.accepted < deliveries.total) {
    throw new Error(`The clicks did not arrive: ${JSON.stringify({ deliveries, skipped })}`);
  }
}

export const times = (count: number, text: string): string[] => Array<string>(count).fill(text);
