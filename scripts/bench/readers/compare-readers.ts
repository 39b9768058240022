import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { inRoot } from "../../support/paths";
import type { ReaderTarget, Reading } from "./reader";

type Reader = { child: ChildProcess; ended: Promise<null> };
type Plan = { rounds: number; warmUp: number; count: number };

/** Takes turns, so background load affects all; separate processes measure CPU. @throws Error on a wrong `count` */
export async function compareReaders<Who extends string>(
  files: Record<Who, string>,
  target: ReaderTarget,
  { rounds, warmUp, count }: Plan,
): Promise<Record<Who, Reading[]>> {
  const names = Object.keys(files) as Who[];
  const readers = new Map(names.map((who) => [who, startReader(files[who], JSON.stringify(target))]));
  const readings = Object.fromEntries(names.map((who) => [who, [] as Reading[]])) as Record<Who, Reading[]>;
  try {
    for (let round = -warmUp; round < rounds; round += 1) {
      for (const [who, reader] of readers) {
        const reading = await readOnce(reader);
        if (reading.count !== count) throw new Error(`A reader found ${reading.count} in place of ${count}.`);
        if (round >= 0) readings[who].push(reading);
      }
    }
  } finally {
    for (const { child } of readers.values()) child.kill();
  }
  return readings;
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
  return reading;
}
