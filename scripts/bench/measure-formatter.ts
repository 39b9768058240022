import { createRequire } from "node:module";
import { formatMessage } from "@/lib/domain/text/format/format";
import type { Figure } from "./figure";
import { median, timeInTurn } from "./statistics";

/** The package has no usable types. */
const others: { format(text: string): string } = createRequire(import.meta.url)("@flasd/whatsapp-formatting");

const ROUNDS = 15;
const WARM_UP = 3;
const MESSAGES = 4_000;

/** About 300 characters with every kind of formatting; all differ, to defeat caches. */
const message = (number: number) => `Hi *there*, and welcome to _Bloom & Stem_ number ${number}! 🌷

- ~${number + 10} €~ *${number} €* for the summer bouquet
- \`BLOOM${number}\` takes another 10 % off

> Open every day from 9 to 7

See https://bloomandstem.example/${number} or call +34 910 000 000. We answer within the hour: tell us for whom it is.`;

/** Compares throughput with the only published formatter, which supports four marks and nothing else. */
export async function measureFormatter(): Promise<Figure[]> {
  const messages = Array.from({ length: MESSAGES }, (_, number) => message(number));
  const megabytes = Buffer.byteLength(messages.join("")) / 1e6;
  const ours = async () => messages.forEach((text) => void formatMessage(text));
  const theirs = async () => messages.forEach((text) => void others.format(text));
  await timeInTurn(WARM_UP, ours, theirs);
  const { first, second } = await timeInTurn(ROUNDS, ours, theirs);
  const speed = (times: number[]) => `${(megabytes / (median(times) / 1000)).toFixed(1)} MB/s`;
  return [
    {
      id: "formatter",
      what: "Time to read a message's formatting, ours against `@flasd/whatsapp-formatting`, which does much less",
      measured: median(first) / median(second),
      unit: "ratio",
      atMost: 1,
      detail: `${speed(first)} against ${speed(second)}`,
    },
  ];
}
