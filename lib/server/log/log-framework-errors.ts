import { format } from "node:util";
import { log } from "./log";

/** Next.js and Node print errors unredacted; our logger removes tokens and addresses. */
export function logFrameworkErrors(target: Pick<Console, "error" | "warn"> = console, logger = log()): void {
  target.error = (...parts: unknown[]) => logger.error({ error: parts.find(isError) }, format(...parts));
  target.warn = (...parts: unknown[]) => logger.warn({ error: parts.find(isError) }, format(...parts));
}

function isError(value: unknown): value is Error {
  return value instanceof Error;
}
