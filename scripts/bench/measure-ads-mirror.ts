import type { Bench } from "./bench";
import type { Figure } from "./figure";
import { compareReaders } from "./readers/compare-readers";
import type { Reading } from "./readers/reader";
import { median } from "./statistics";

const ROUNDS = 15;
const WARM_UP = 3;
const COUNT = 5_000;
const PAGE_SIZE = 50;
const AT_MOST_CALLS = 1.1;
const AT_MOST_TIME = 0.8;

type AdvertisingBench = Pick<Bench, "sandboxUrl">;
type Seeded = { wabaId: string; adAccountId: string; accessToken: string };

/** 5,000 ads: calls, and time against Meta's SDK with equal fields and page size, for reading and writing to SQLite. */
export async function measureAdsMirror({ sandboxUrl }: AdvertisingBench): Promise<Figure[]> {
  const seeded = await ask<Seeded>(sandboxUrl, "seed", { name: "Advertiser", sequences: 200, ads: COUNT });
  const target = { sandboxUrl, ...seeded };
  const plan = { rounds: ROUNDS, warmUp: WARM_UP, count: COUNT };
  const files = {
    read: "reader-ads-ours.ts",
    readBySdk: "reader-ads-sdk.ts",
    mirrored: "reader-ads-mirror.ts",
    mirroredBySdk: "reader-ads-sdk-mirror.ts",
  };
  const calls = await callsOfOneMirroring(target, files.mirrored);
  const readings = await compareReaders(files, target, plan);
  const least = Math.ceil(COUNT / PAGE_SIZE);
  const timed = (id: string, what: string, pair: [Reading[], Reading[]]): Figure => {
    const [ours, theirs] = pair.map((all) => median(all.map(({ timeMs }) => timeMs)));
    if (ours === undefined || theirs === undefined) throw new Error("No reading was made.");
    const detail = `median ${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms`;
    return { id, what, measured: ours / theirs, unit: "ratio", atMost: AT_MOST_TIME, detail };
  };
  return [
    {
      id: "ads-calls",
      what: "Calls to mirror 5,000 ads, against the least possible at 50 a page",
      measured: calls / least,
      unit: "ratio",
      atMost: AT_MOST_CALLS,
      detail: `${calls} calls against ${least}`,
    },
    timed("ads-reading", "Time to read 5,000 ads, our client against Meta's Node SDK", [
      readings.read,
      readings.readBySdk,
    ]),
    timed("ads-mirroring", "Time to mirror 5,000 ads into SQL, ours against the same around Meta's Node SDK", [
      readings.mirrored,
      readings.mirroredBySdk,
    ]),
  ];
}

/** Counts all calls, including those for names of Pages. */
async function callsOfOneMirroring(target: Seeded & { sandboxUrl: string }, file: string): Promise<number> {
  const { sandboxUrl, wabaId } = target;
  await fetch(`${sandboxUrl}/_sandbox/requests?wabaId=${wabaId}`, { method: "DELETE" });
  await compareReaders({ one: file }, target, { rounds: 1, warmUp: 0, count: COUNT });
  const { requests } = await ask<{ requests: object[] }>(sandboxUrl, `requests?wabaId=${wabaId}`);
  return requests.length;
}

async function ask<T>(sandboxUrl: string, path: string, body?: object): Promise<T> {
  const headers = { "content-type": "application/json" };
  const post = body && { method: "POST", headers, body: JSON.stringify(body) };
  const answer = await fetch(`${sandboxUrl}/_sandbox/${path}`, post);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}
