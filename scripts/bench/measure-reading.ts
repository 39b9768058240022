import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { inRoot } from "../support/paths";
import type { Bench } from "./bench";
import type { Figure } from "./figure";
import type { Reading } from "./reader";
import { median } from "./statistics";

const ROUNDS = 21;
const WARM_UP = 5;
const AT_MOST = 0.8;
const COUNT = 10_000;

type ReadableBench = Pick<Bench, "sandboxUrl"> & { large: Pick<Bench["large"], "wabaId" | "accessToken"> };
type Reader = { child: ChildProcess; ended: Promise<null> };

/**
 * Point (a): reading 10,000 sequences from the sandbox through our client against Meta's own SDK, wall time and CPU.
 * Each in a process of its own, so that CPU is its own, and in turn, so that the machine's moods fall on both.
 */
export async function measureReading({ sandboxUrl, large }: ReadableBench): Promise<Figure[]> {
  const target = JSON.stringify({ sandboxUrl, wabaId: large.wabaId, accessToken: large.accessToken });
  const readers = { ours: startReader("reader-ours.ts", target), theirs: startReader("reader-sdk.ts", target) };
  const readings: Record<keyof typeof readers, Reading[]> = { ours: [], theirs: [] };
  try {
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      for (const who of ["ours", "theirs"] as const) {
        const reading = await readOnce(readers[who]);
        if (round >= 0) readings[who].push(reading);
      }
    }
  } finally {
    for (const { child } of Object.values(readers)) child.kill();
  }
  return (["timeMs", "cpuMs"] as const).map((measure): Figure => {
    const [ours, theirs] = [readings.ours, readings.theirs].map((all) => median(all.map((one) => one[measure])));
    if (ours === undefined || theirs === undefined) throw new Error("No reading was made.");
    return {
      id: measure === "timeMs" ? "reading-time" : "reading-cpu",
      what: `${measure === "timeMs" ? "Time" : "CPU"} to read 10,000 sequences, our client against Meta's Node SDK`,
      measured: ours / theirs,
      unit: "ratio",
      atMost: AT_MOST,
      detail: `median ${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms`,
    };
  });
}

function startReader(file: string, target: string): Reader {
  const child = fork(inRoot(`scripts/bench/${file}`), [target], { execArgv: ["--import", "tsx"] });
  return { child, ended: once(child, "exit").then(() => null) };
}

async function readOnce({ child, ended }: Reader): Promise<Reading> {
  const answer = Promise.race([once(child, "message"), ended]);
  child.send("read");
  const message = await answer;
  if (!message) throw new Error("A reader of the benchmark ended early.");
  const [reading] = message as [Reading];
  if (reading.count !== COUNT) throw new Error(`A reader found ${reading.count} sequences in place of ${COUNT}.`);
  return reading;
}
