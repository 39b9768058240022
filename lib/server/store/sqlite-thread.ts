import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { SqliteError, StoreBusyError } from "./store-busy-error";

export type ThreadAnswer = { rows: unknown[]; changes?: number; lastInsertRowid?: number };

type Pending = { resolve: (answer: ThreadAnswer) => void; reject: (error: Error) => void };
type Message = ThreadAnswer & { id: number; error?: { message: string; code?: string } };

/** `write`: own transaction. `inside`: within an open one. `control`: begins or ends one. */
export type ThreadMode = "read" | "write" | "inside" | "control";

export type ThreadOptions = { path: string; pragmas: readonly string[]; openTimeoutMs: number };

/** Outside every bundle: app, tests and scripts start in the folder of `package.json`. */
const WORKER_FILE = join(process.cwd(), "lib", "server", "store", "sqlite-worker.mjs");

/** A dead thread rejects pending calls and is replaced. Keeps the process alive only while an answer is due. */
export class SqliteThread {
  readonly #options: ThreadOptions;
  #pending = new Map<number, Pending>();
  #worker: Worker | null = null;
  #lastId = 0;

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  /** @throws StoreBusyError if locked for `timeoutMs` or the thread dies; SqliteError otherwise */
  run(mode: ThreadMode, sql: string, parameters: readonly unknown[], timeoutMs: number): Promise<ThreadAnswer> {
    const worker = this.#worker ?? this.#start();
    const pending = this.#pending;
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      if (pending.size === 0) worker.ref();
      pending.set(id, { resolve, reject });
      worker.postMessage({ id, mode, sql, parameters, timeoutMs });
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.#worker = null;
    const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
    worker.ref();
    worker.postMessage({ mode: "close" });
    await ended;
  }

  #start(): Worker {
    const worker = new Worker(WORKER_FILE, { workerData: this.#options });
    const asked = new Map<number, Pending>();
    this.#worker = worker;
    this.#pending = asked;
    worker.unref();
    worker.on("message", (message: Message) => this.#settle(worker, asked, message));
    worker.on("error", (error) => this.#fail(worker, asked, error));
    worker.on("exit", () => this.#fail(worker, asked, new Error("The SQLite thread ended")));
    return worker;
  }

  #settle(worker: Worker, asked: Map<number, Pending>, { id, error, ...answer }: Message): void {
    const pending = asked.get(id);
    asked.delete(id);
    if (asked.size === 0) worker.unref();
    if (error) {
      const cause = new SqliteError(error.message, error.code);
      pending?.reject(error.code === "SQLITE_BUSY" ? new StoreBusyError(cause) : cause);
    } else pending?.resolve(answer);
  }

  #fail(worker: Worker, asked: Map<number, Pending>, cause: Error): void {
    if (this.#worker === worker) this.#worker = null;
    for (const { reject } of asked.values()) reject(new StoreBusyError(cause));
    asked.clear();
  }
}
