import { log } from "../log";
import type { SequenceMeans } from "../sequences/sequence-means";
import { beatOperation, LEASE_MS, type OperationLease, OperationLostError } from "./operation-lease";

const BEAT_MS = 5_000;

/** A lease that is kept while the work goes on, however long Meta takes to answer. */
export type KeptOperation = {
  /** Ends the calls to Meta once the lease cannot be proven any more: somebody else may be asking by now. */
  signal: AbortSignal;
  /** @throws OperationLostError when it was lost meanwhile. */
  assertKept(): void;
  stop(): void;
};

/** Renews the lease every few seconds, so that a process that ends is succeeded soon, and a slow call is not. */
export function keepOperation(lease: OperationLease, means: Pick<SequenceMeans, "db" | "now">): KeptOperation {
  const lost = new AbortController();
  let provenAt = performance.now();
  const beat = async () => {
    const askedAt = performance.now();
    try {
      if (await beatOperation(await means.db(), lease, means.now())) provenAt = askedAt;
      else lost.abort();
    } catch (error) {
      log().warn({ error, operationId: lease.operationId }, "an operation's lease could not be renewed");
    }
  };
  const timer = setInterval(() => {
    if (performance.now() - provenAt > LEASE_MS) lost.abort();
    void beat();
  }, BEAT_MS);
  return {
    signal: lost.signal,
    assertKept: () => {
      if (lost.signal.aborted) throw new OperationLostError(lease.operationId);
    },
    stop: () => clearInterval(timer),
  };
}
