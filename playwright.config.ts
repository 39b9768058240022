import { defineConfig, devices } from "@playwright/test";

/** A file that collects the figures of several runs; `.ci/run` names one. */
const tally = process.env.TEST_TALLY;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: true,
  // Two workers share two cores, so one may stall for seconds. What fails twice is broken; what passes at the second
  // try is named as flaky at the end of the run.
  retries: 1,
  workers: "100%",
  reporter: tally ? [["list"], ["./scripts/support/tally-reporter.ts", { outputFile: tally }]] : [["list"]],
  projects: [
    { name: "contract", testDir: "e2e/contract" },
    {
      name: "stories",
      testDir: "e2e/stories",
      timeout: 90_000,
      expect: { timeout: 10_000 },
      use: {
        ...devices["Desktop Chrome"],
        viewport: { width: 1280, height: 900 },
        baseURL: process.env.APP_URL,
        screenshot: "only-on-failure",
        launchOptions: {
          executablePath: process.env.CHROMIUM_PATH,
          args: [
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
          ],
        },
      },
    },
  ],
});
