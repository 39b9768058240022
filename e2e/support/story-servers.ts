/** The stories' app, sandbox and database; set by `npm run test:stories`, which starts them. */
export function storyServers(): { appUrl: string; sandboxUrl: string; databaseUrl: string } {
  const { APP_URL: appUrl, SANDBOX_URL: sandboxUrl, DATABASE_URL: databaseUrl } = process.env;
  if (!appUrl || !sandboxUrl || !databaseUrl) {
    throw new Error("Stories need their servers: run them with `npm run test:stories`.");
  }
  return { appUrl, sandboxUrl, databaseUrl };
}
