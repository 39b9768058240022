import type { BrowserContext } from "@playwright/test";

/**
 * Collects what a person never sees and we always mind: uncaught errors, console errors, breaches of the CSP. What the
 * stand-in's own pages say is left out.
 */
export async function guardPages(context: BrowserContext, appUrl: string): Promise<string[]> {
  const complaints: string[] = [];
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on("console", (message) => {
    const { url } = message.location();
    if (message.type() === "error" && url.startsWith(appUrl)) complaints.push(`console: ${message.text()} (${url})`);
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
