import { GraphError, type GraphErrorKind } from "@/lib/graph/client/graph-error";

/** These concern all ads, so the work stops without blaming one. */
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

/** Whether an error of one ad's call concerns the others too; true for anything but a `GraphError`. */
export function stopsWork(error: unknown): boolean {
  return !(error instanceof GraphError) || CONCERNS_ALL.includes(error.kind);
}
