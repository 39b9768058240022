import type { RefusedReason } from "@/lib/domain/setup/webhook-log";
import { writeAudit } from "../audit/write-audit";
import { log } from "../log/log";
import type { Database } from "../store/open-database";

type Tally = { day: string; reason: RefusedReason; count: number; lastAt: string; detail: string };

/** A flood of invalid requests costs one write a second. */
const WRITE_EVERY_MS = 1_000;

export class RefusalCounter {
  readonly #db: () => Promise<Database>;
  readonly #tallies = new Map<string, Tally>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(db: () => Promise<Database>) {
    this.#db = db;
  }

  count(reason: RefusedReason, detail: string, now: Date, count = 1): void {
    const at = now.toISOString();
    const [day, key] = [at.slice(0, 10), `${at.slice(0, 10)} ${reason}`];
    const known = this.#tallies.get(key);
    this.#tallies.set(key, { day, reason, count: (known?.count ?? 0) + count, lastAt: at, detail });
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#tallies.size > 0) void this.flush();
    }, WRITE_EVERY_MS);
    this.#timer.unref();
    void this.flush();
  }

  flush(): Promise<void> {
    this.#writing = this.#writing
      .then(() => this.#write())
      .catch((error) => {
        log().error({ error }, "Refused deliveries could not be counted");
      });
    return this.#writing;
  }

  async #write(): Promise<void> {
    const tallies = [...this.#tallies.values()];
    if (tallies.length === 0) return;
    const db = await this.#db();
    this.#tallies.clear();
    await db.transaction().execute(async (tx) => {
      const counted = await tx
        .insertInto("refused_deliveries")
        .values(tallies.map(({ lastAt, ...tally }) => ({ ...tally, last_at: lastAt })))
        .onConflict((conflict) =>
          conflict.columns(["day", "reason"]).doUpdateSet((eb) => ({
            count: eb("refused_deliveries.count", "+", eb.ref("excluded.count")),
            last_at: eb.ref("excluded.last_at"),
            detail: eb.ref("excluded.detail"),
          })),
        )
        .returning(["day", "reason", "count"])
        .execute();
      // One entry for each day and reason, so that a flood can't fill the log.
      for (const { reason, day, lastAt, count } of tallies) {
        if (!counted.some((row) => row.day === day && row.reason === reason && row.count === count)) continue;
        const refused = { action: "delivery.refuse", outcome: "refused" as const, detail: { cause: reason } };
        await writeAudit(tx, { wabaId: null, userId: null, ...refused }, new Date(lastAt));
      }
    });
  }
}
