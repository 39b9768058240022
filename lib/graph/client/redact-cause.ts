import { redact } from "./redact";

/** Also ends cyclic chains. */
const DEPTH_LIMIT = 4;

/**
 * A safe copy to log: name, message, stack and system `code` without credentials. Drops the original, whose properties
 * loggers print and to which undici attaches requests.
 */
export function redactCause(cause: unknown, secrets: readonly string[], depth = 0): Error | undefined {
  if (cause === undefined || cause === null || depth >= DEPTH_LIMIT) return undefined;
  if (!(cause instanceof Error)) return new Error(redact(String(cause), secrets));
  const nested = redactCause(cause.cause, secrets, depth + 1);
  const clean = new Error(redact(cause.message, secrets), nested && { cause: nested });
  clean.name = cause.name;
  if (cause.stack) clean.stack = redact(cause.stack, secrets);
  if ("code" in cause && typeof cause.code === "string") Object.assign(clean, { code: cause.code });
  return clean;
}
