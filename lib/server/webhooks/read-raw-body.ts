/** Meta sends up to 3 MB per call. */
export const MAX_BODY_BYTES = 3 * 1024 * 1024;

/** The signed bytes; null beyond `maxBytes`, without reading the rest. */
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
