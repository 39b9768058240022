export type Picture = { type: string; bytes: Uint8Array<ArrayBuffer> };

const TIMEOUT_MS = 5_000;
/** Meta accepts ad images up to 30 MB; its CDN serves far smaller versions. */
const MAX_BYTES = 5_000_000;
const TYPES = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/svg+xml"];

/** Returns null if missing, too large, too slow or not an image. Sends no credentials; follows no redirects. */
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
