import { parentPort, workerData } from "node:worker_threads";
import Libsql from "libsql";

// Runs one SQLite connection on a thread of its own: neither a slow query nor another process's lock stops the event loop.

/** Between two tries of a statement that met another process's lock. */
const RETRY_MS = 10;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

let file;

/** Opens with the first statement, so that a failure is answered with SQLite's own words and code, and tried again. */
function open() {
  const opened = new Libsql(workerData.path);
  try {
    // While the connection opens, SQLite itself waits; afterwards each statement has its own deadline.
    opened.pragma(`busy_timeout = ${workerData.openTimeoutMs}`);
    for (const pragma of workerData.pragmas) opened.pragma(pragma);
    opened.pragma("busy_timeout = 0");
    return opened;
  } catch (error) {
    opened.close();
    throw error;
  }
}

/** Tries again while the file is locked, for at most `timeoutMs`. */
function whileBusy(timeoutMs, attempt) {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (error.code !== "SQLITE_BUSY" || performance.now() >= deadline) throw error;
      Atomics.wait(sleeper, 0, 0, RETRY_MS);
    }
  }
}

function run(sql, parameters) {
  const statement = file.prepare(sql);
  if (statement.reader) return { rows: statement.all(parameters) };
  const { changes, lastInsertRowid } = statement.run(parameters);
  return { rows: [], changes, lastInsertRowid };
}

/**
 * A write takes the lock by `begin immediate`, the only statement that meets other processes' locks: one that fails for
 * a lock after it was prepared would stay active and keep its connection's next commits from happening.
 */
const modes = {
  read: ({ sql, parameters, timeoutMs }) => whileBusy(timeoutMs, () => run(sql, parameters)),
  inside: ({ sql, parameters }) => {
    // After a full disk, or in a replaced thread, there is no transaction: this statement would commit alone.
    if (!file.inTransaction) throw Object.assign(new Error("The transaction was lost"), { code: "SQLITE_ABORT" });
    return run(sql, parameters);
  },
  control: ({ sql, timeoutMs }) => {
    whileBusy(timeoutMs, () => file.exec(sql));
    return { rows: [] };
  },
  write: ({ sql, parameters, timeoutMs }) => {
    whileBusy(timeoutMs, () => file.exec("begin immediate"));
    try {
      const answer = run(sql, parameters);
      file.exec("commit");
      return answer;
    } catch (error) {
      if (file.inTransaction) file.exec("rollback");
      throw error;
    }
  },
};

parentPort.on("message", ({ id, mode, ...statement }) => {
  if (mode === "close") {
    file?.close();
    parentPort.close();
    return;
  }
  try {
    file ??= open();
    parentPort.postMessage({ id, ...modes[mode](statement) });
  } catch (error) {
    parentPort.postMessage({ id, error: { message: error.message, code: error.code } });
  }
});
