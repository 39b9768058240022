import { format } from "node:util";
import { log } from "./log";

/**
 * Sends what Next.js and Node print about failures through our logger, which takes tokens and addresses out. Without it a
 * token in an error's message reaches the host's log as it is.
 */
export function logFrameworkErrors(target: Pick<Console, "error" | "warn"> = console, logger = log()): void {
  target.error = (...parts: unknown[]) => logger.error({ error: parts.find(isError) }, format(...parts));
  target.warn = (...parts: unknown[]) => logger.warn({ error: parts.find(isError) }, format(...parts));
}

function isError(value: unknown): value is Error {
  return value instanceof Error;
}
