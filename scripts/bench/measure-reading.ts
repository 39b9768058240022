import type { Bench } from "./bench";
import type { Figure } from "./figure";
import { compareReaders } from "./readers/compare-readers";
import { median } from "./statistics";

const ROUNDS = 21;
const WARM_UP = 5;
const AT_MOST = 0.8;
const COUNT = 10_000;

type ReadableBench = Pick<Bench, "sandboxUrl"> & { large: Pick<Bench["large"], "wabaId" | "accessToken"> };

/** Reads 10,000 sequences from the sandbox with our client and with Meta's SDK: wall time and CPU. */
export async function measureReading({ sandboxUrl, large }: ReadableBench): Promise<Figure[]> {
  const files = { ours: "reader-ours.ts", theirs: "reader-sdk.ts" };
  const { wabaId, accessToken } = large;
  const target = { sandboxUrl, adAccountId: "", wabaId, accessToken };
  const readings = await compareReaders(files, target, { rounds: ROUNDS, warmUp: WARM_UP, count: COUNT });
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
