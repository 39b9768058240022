/** A page of 100 sequences is below 1 MB; this protects the memory. */
export const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

export class AnswerTooLargeError extends Error {
  override readonly name = "AnswerTooLargeError";

  constructor() {
    super(`The answer is larger than ${MAX_ANSWER_BYTES} bytes`);
  }
}

/** Decodes UTF-8. @throws AnswerTooLargeError once over the limit; leaving the loop closes the connection */
export async function readBounded(body: AsyncIterable<Uint8Array>, maxBytes = MAX_ANSWER_BYTES): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > maxBytes) throw new AnswerTooLargeError();
    parts.push(part);
  }
  return new TextDecoder().decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
}
