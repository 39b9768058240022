import type { BrowserContext } from "@playwright/test";

/** Collects uncaught errors, console errors and CSP violations, except those of the sandbox's own pages. */
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
