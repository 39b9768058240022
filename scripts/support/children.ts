import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { ROOT } from "./paths";

export type Child = { name: string; process: ChildProcess; ended: Promise<string> };
type Options = { env?: Record<string, string | undefined>; logFile?: string; node?: string[] };

const GRACE_MS = 5_000;
const WATCH_PARENT_MS = 500;
const children = new Set<ChildProcess>();

/** Logs to the terminal or `logFile`; `ended` resolves with the exit. Children end with this process. */
export function startNode(name: string, args: string[], { env, logFile, node = [] }: Options = {}): Child {
  const child = spawn(process.execPath, [...node, ...args], {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: logFile ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
  });
  if (logFile) {
    mkdirSync(dirname(logFile), { recursive: true });
    const log = createWriteStream(logFile);
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
  }
  children.add(child);
  const ended = new Promise<string>((done) => {
    child.once("error", (error) => done(error.message));
    child.once("exit", (code, signal) => {
      children.delete(child);
      done(signal ? `ended by ${signal}` : `ended with code ${code}`);
    });
  });
  return { name, process: child, ended };
}

/** Asks every child to end and kills it after five seconds. */
export async function stopAll(): Promise<void> {
  await Promise.all([...children].map(stop));
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    const insist = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
    child.once("exit", () => {
      clearTimeout(insist);
      done();
    });
    child.kill("SIGTERM");
  });
}

let ending = false;

export const isEnding = () => ending;

/** Frees all ports on exit. Also watches the parent: a shell between npm and this process doesn't forward SIGTERM. */
export function stopAllOnSignals(): void {
  const end = (code: number) => {
    if (ending) return;
    ending = true;
    void stopAll().then(() => process.exit(code));
  };
  process.on("SIGINT", () => end(130));
  process.on("SIGTERM", () => end(143));
  process.on("SIGHUP", () => end(129));
  process.on("exit", () => {
    for (const child of children) child.kill("SIGKILL");
  });
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(143), WATCH_PARENT_MS).unref();
}
