import { Kysely, type Transaction, type TransactionBuilder } from "kysely";
import type { Tables } from "./tables";

type Work = (tx: Transaction<Tables>) => Promise<void>;

/** On `globalThis`: bundles evaluate this module more than once and share one database. */
const slot = Symbol.for("overture.before-commit");
const shared = globalThis as typeof globalThis & { [slot]?: WeakMap<object, Work[]> };
shared[slot] ??= new WeakMap();
const waiting = shared[slot];

/**
 * Runs `work` as the transaction's last statements. Rows that many transactions update are locked last and briefly, so
 * that two transactions can't wait for each other. @throws Error for a transaction of another kind
 */
export function beforeCommit(tx: Transaction<Tables>, work: Work): void {
  const works = waiting.get(tx);
  if (!works) throw new Error("This transaction was not begun by `transaction().execute`");
  works.push(work);
}

/** A Kysely whose transactions run `beforeCommit`'s work. */
export class CommitHookKysely extends Kysely<Tables> {
  override transaction(): TransactionBuilder<Tables> {
    const builder = super.transaction();
    const execute = builder.execute.bind(builder);
    builder.execute = (callback) =>
      execute(async (tx) => {
        const works: Work[] = [];
        waiting.set(tx, works);
        const result = await callback(tx);
        for (const work of works) await work(tx);
        return result;
      });
    return builder;
  }
}
