/** Where Meta keeps pictures of ads. An advertiser may name any address as a picture: those are not asked. */
const CDN_HOSTS = ["fbcdn.net", "fbsbx.com", "cdninstagram.com"];

/**
 * The address of an ad's picture if our server may fetch it: by https from Meta's CDN, or from the sandbox. Anything else
 * is null, so that no ad makes this server call an address of its author's choosing.
 */
export function pictureSource(address: string | null, sandboxUrl: string | undefined): URL | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (sandboxUrl !== undefined && url.origin === new URL(sandboxUrl).origin) return url;
  const isMetas = CDN_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return isMetas && url.protocol === "https:" && url.port === "" && url.username === "" ? url : null;
}
