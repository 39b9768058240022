const MAX_LENGTH = 2_000;

/** Https without user and password; plain http only to the sandbox. Whether its address is public is checked when called. */
export function channelUrl(text: string, sandboxOrigin: string | null): URL | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.username || url.password) return null;
  return url.protocol === "https:" || url.origin === sandboxOrigin ? url : null;
}
