import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { inRoot } from "../support/paths";
import { runScript } from "../support/run-script";
import type { Bench } from "./bench";
import { type Figure, keeps, toTable } from "./figure";
import { measureActivityPage } from "./measure-activity-page";
import { measureAdsMirror } from "./measure-ads-mirror";
import { measureComposer } from "./measure-composer";
import { measureFirstLoad } from "./measure-first-load";
import { measureFormatter } from "./measure-formatter";
import { measureListPage } from "./measure-list-page";
import { measureLiveRead } from "./measure-live-read";
import { measureReading } from "./measure-reading";
import { measureResultsPage } from "./measure-results-page";
import { measureSearch } from "./measure-search";
import { measureWebhooks } from "./measure-webhooks";
import { medianOfRuns } from "./median-of-runs";
import { openBench } from "./support/open-bench";

/** In order: the most noise-sensitive come last, when every page has been requested once. */
const MEASUREMENTS: ((bench: Bench) => Promise<Figure[]>)[] = [
  measureFirstLoad,
  measureFormatter,
  measureReading,
  measureAdsMirror,
  measureListPage,
  measureResultsPage,
  measureActivityPage,
  measureWebhooks,
  measureLiveRead,
  measureSearch,
  measureComposer,
];

const RUNS = 3;

/** `npm run bench -- webhooks` runs only matching measurements; with `--check` a missed bound is an error. */
const given = process.argv.slice(2);
const only = (given.find((argument) => !argument.startsWith("-")) ?? "").toLowerCase();
const checks = given.includes("--check");

await runScript(async () => {
  const { bench, close } = await openBench();
  const figures: Figure[] = [];
  for (const measure of MEASUREMENTS.filter(({ name }) => name.toLowerCase().includes(only))) {
    const runs: Figure[][] = [];
    // Sizes are the same in every run.
    for (let run = 0; run < (measure === measureFirstLoad ? 1 : RUNS); run++) {
      const measured = await measure(bench);
      for (const { what, detail } of measured) process.stdout.write(`· ${what}: ${detail}\n`);
      runs.push(measured);
    }
    figures.push(...medianOfRuns(runs));
  }
  await close();
  const report = {
    at: new Date().toISOString(),
    node: process.version,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`,
    figures: figures.map((figure) => ({ ...figure, kept: keeps(figure) })),
  };
  mkdirSync(inRoot("bench-results"), { recursive: true });
  writeFileSync(inRoot("bench-results/latest.json"), `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`\n${toTable(figures)}\n\n${report.machine}, Node ${process.version}\n`);
  const missed = figures.filter((figure) => !keeps(figure));
  if (checks && missed.length > 0) throw new Error(`Missed: ${missed.map(({ id }) => id).join(", ")}`);
});
