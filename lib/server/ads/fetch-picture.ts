export type Picture = { type: string; bytes: Uint8Array<ArrayBuffer> };

const TIMEOUT_MS = 5_000;
/** Meta's own bound for an ad's image is 30 MB; what it serves on its CDN is scaled down far below this. */
const MAX_BYTES = 5_000_000;
const TYPES = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/svg+xml"];

/** A picture by its address, or null: gone, too large, too slow, or no picture. Sends nothing of ours and follows nowhere. */
export async function fetchPicture(url: URL): Promise<Picture | null> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(url, { redirect: "error", cache: "no-store", credentials: "omit", signal });
    const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
    if (!response.ok || !response.body || !TYPES.includes(type)) return null;
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of response.body) {
      size += part.byteLength;
      if (size > MAX_BYTES) return null;
      parts.push(part);
    }
    return { type, bytes: new Uint8Array(Buffer.concat(parts)) };
  } catch {
    return null;
  }
}
