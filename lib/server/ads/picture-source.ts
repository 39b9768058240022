/** An advertiser can name any address as a picture; fetch only from Meta's CDN. */
const CDN_HOSTS = ["fbcdn.net", "fbsbx.com", "cdninstagram.com"];

/** Allows https from Meta's CDN or the sandbox; null otherwise. Prevents requests to an author's address (SSRF). */
export function pictureSource(address: string | null, sandboxUrl: string | undefined): URL | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (sandboxUrl !== undefined && url.origin === new URL(sandboxUrl).origin) return url;
  const isMetas = CDN_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return isMetas && url.protocol === "https:" && url.port === "" && url.username === "" ? url : null;
}
