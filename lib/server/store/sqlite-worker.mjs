import { parentPort, workerData } from "node:worker_threads";
import Libsql from "libsql";

// Runs one SQLite connection on its own thread, so slow queries and locks don't block the event loop.

const RETRY_MS = 10;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

let file;

/** Opens with the first statement, so a failure keeps SQLite's message and code and is retried. */
function open() {
  const opened = new Libsql(workerData.path);
  try {
    // SQLite waits while opening; later each statement has its own deadline.
    opened.pragma(`busy_timeout = ${workerData.openTimeoutMs}`);
    for (const pragma of workerData.pragmas) opened.pragma(pragma);
    opened.pragma("busy_timeout = 0");
    return opened;
  } catch (error) {
    opened.close();
    throw error;
  }
}

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

/** Only `begin immediate` meets other processes' locks: a statement that fails later would block following commits. */
const modes = {
  read: ({ sql, parameters, timeoutMs }) => whileBusy(timeoutMs, () => run(sql, parameters)),
  inside: ({ sql, parameters }) => {
    // Without its transaction (full disk, replaced thread) this statement would commit alone.
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
