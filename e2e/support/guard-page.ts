import type { BrowserContext } from "@playwright/test";

/** Collects what a person never sees and we always mind: uncaught errors, console errors, breaches of the CSP. */
export async function guardPages(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  await context.exposeFunction("reportCspBreach", (what: string) => complaints.push(`CSP: ${what}`));
  await context.addInitScript(() => {
    const report = Reflect.get(window, "reportCspBreach") as (what: string) => void;
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      report(`${violatedDirective} ${blockedURI}`),
    );
  });
  return complaints;
}
