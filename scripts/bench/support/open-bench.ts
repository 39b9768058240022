import { setTimeout as pause } from "node:timers/promises";
import { type APIRequestContext, chromium } from "@playwright/test";
import type { SequenceListing } from "@/lib/domain/sequences/list-view";
import { SandboxControl } from "../../../e2e/support/sandbox-control";
import { signInByToken } from "../../../e2e/support/sign-in-by-token";
import { stopAll } from "../../support/children";
import { provideChromium } from "../../support/provide-chromium";
import { startTrial } from "../../support/start-trial";
import type { Bench } from "../bench";

const SYNC_TIMEOUT_MS = 120_000;

/** Starts all processes, signs in to both businesses and waits for their mirrors. */
export async function openBench(): Promise<{ bench: Bench; close: () => Promise<void> }> {
  const executablePath = provideChromium();
  const { appUrl, sandboxUrl, databaseUrl, forget } = await startTrial();
  const browser = await chromium.launch({
    executablePath,
    // Without vsync a figure excludes the wait for the next frame.
    args: ["--no-sandbox", "--disable-background-networking", "--disable-frame-rate-limit", "--disable-gpu-vsync"],
  });
  const newContext = async () => {
    const context = await browser.newContext();
    // The TypeScript loader's name helper doesn't exist in the page.
    await context.addInitScript("globalThis.__name ??= (value) => value");
    return context;
  };
  const people = { large: await newContext(), small: await newContext() };
  const sandbox = new SandboxControl(people.large.request, sandboxUrl);
  const large = await sandbox.seed({ sequences: 10_000, name: "Large" });
  const small = await sandbox.seed({ sequences: 100, name: "Small" });
  await signInByToken(people.large, appUrl, large);
  await signInByToken(people.small, appUrl, small);
  await mirrored(people.large.request, appUrl, large.wabaId, 10_000);
  await mirrored(people.small.request, appUrl, small.wabaId, 100);
  return {
    bench: {
      appUrl,
      sandboxUrl,
      databaseUrl,
      browser,
      large: { ...large, person: people.large },
      small: { ...small, person: people.small },
    },
    close: async () => {
      await browser.close();
      await stopAll();
      forget();
    },
  };
}

async function mirrored(request: APIRequestContext, appUrl: string, wabaId: string, count: number): Promise<void> {
  const deadline = Date.now() + SYNC_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const answer = await request.get(`${appUrl}/api/accounts/${wabaId}/sequences`);
    const { counts, freshness } = (await answer.json()) as SequenceListing;
    if (counts.all === count && freshness.checkedAt && !freshness.syncing) return;
    await pause(200);
  }
  throw new Error(`The mirror of ${count} sequences was not complete within ${SYNC_TIMEOUT_MS / 1000} seconds.`);
}
