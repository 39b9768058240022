import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

export type SpawnedProcess = {
  /** Its output so far. */
  lines: string[];
  /** Resolves with the exit code, null if killed; rejects on failure, with its error output. */
  ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
};

/** Runs a script of `e2e/support/processes` in a separate Node process. */
export function spawnProcess(script: string, ...args: string[]): SpawnedProcess {
  const path = join(import.meta.dirname, "processes", `${script}.ts`);
  const child = spawn(process.execPath, ["--import", "tsx", path, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  return { lines, ended: endOf(child), kill: (signal) => child.kill(signal) };
}

async function endOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<number | null> {
  const complaints: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => complaints.push(text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code) throw new Error(`The process ended with ${code}: ${complaints.join("")}`);
  return code;
}
