import { redact } from "./redact";

/** Chains longer than this tell nothing more, and a cyclic one would never end. */
const DEPTH_LIMIT = 4;

/**
 * A stand-in for a caught value that is safe to log: same name, message, stack and system `code` without credentials.
 * The original is not kept, for loggers print every property of an error, and undici hangs requests on some.
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
