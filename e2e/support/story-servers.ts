/** Where the stories' app and sandbox listen; `npm run test:stories` starts both and says so. */
export function storyServers(): { appUrl: string; sandboxUrl: string } {
  const { APP_URL: appUrl, SANDBOX_URL: sandboxUrl } = process.env;
  if (!appUrl || !sandboxUrl) throw new Error("Stories need their servers: run them with `npm run test:stories`.");
  return { appUrl, sandboxUrl };
}
