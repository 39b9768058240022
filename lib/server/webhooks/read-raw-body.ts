/** Meta sends up to 3 MB in one call. */
export const MAX_BODY_BYTES = 3 * 1024 * 1024;

/** The bytes as they were sent, which is what is signed. Null when there are more than `maxBytes`; the rest is not read. */
export async function readRawBody(request: Request, maxBytes = MAX_BODY_BYTES): Promise<Buffer | null> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maxBytes) return null;
  if (!request.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks, size);
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}
