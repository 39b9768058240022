const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];

/** Checks `Sec-Fetch-Site`, or `Origin` over http. A client without either is no browser. */
export function isForeignWrite(method: string, headers: Headers, ownUrl: string): boolean {
  if (SAFE_METHODS.includes(method)) return false;
  const site = headers.get("sec-fetch-site");
  if (site) return site !== "same-origin" && site !== "none";
  const origin = headers.get("origin");
  if (!origin) return false;
  const forwarded = headers.get("x-forwarded-host")?.split(",")[0]?.trim();
  const hosts = [new URL(ownUrl).host, headers.get("host"), forwarded];
  return !URL.canParse(origin) || !hosts.includes(new URL(origin).host);
}
