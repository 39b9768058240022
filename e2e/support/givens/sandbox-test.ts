import { test as base } from "@playwright/test";
import { type RunningSandbox, startSandbox } from "../start-sandbox";

/** One sandbox for each worker; every test seeds its own business. */
export const test = base.extend<object, { sandbox: RunningSandbox }>({
  sandbox: [
    async ({ browserName: _ }, use) => {
      const sandbox = await startSandbox();
      await use(sandbox);
      await sandbox.close();
    },
    { scope: "worker" },
  ],
});

export { expect } from "@playwright/test";
