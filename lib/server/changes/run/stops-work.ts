import { GraphError, type GraphErrorKind } from "@/lib/graph/client/graph-error";

/** These concern more than the one ad: nothing is written against it, and the work stops. */
const CONCERNS_ALL: readonly GraphErrorKind[] = [
  "rate-limited",
  "sign-in-again",
  "permission-missing",
  "meta-unreachable",
  "transient",
  "timeout",
  "malformed",
  "aborted",
  "not-available-yet",
];

/** Whether an error of one ad's call says something about the others too. Anything that is no `GraphError` does. */
export function stopsWork(error: unknown): boolean {
  return !(error instanceof GraphError) || CONCERNS_ALL.includes(error.kind);
}
