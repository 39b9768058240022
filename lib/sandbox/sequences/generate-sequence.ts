import { MINUTE_MS } from "@/lib/domain/time/durations";
import { createRandom } from "../random";
import type { SequenceEntity } from "./entity";
import type { GeneratedRun } from "./generated-run";
import { generatedSequenceId } from "./generated-sequence-id";
import { phraseSets } from "./phrases/phrase-sets";

const stepMs = 23 * MINUTE_MS;

/** Deterministic by run and index. One in fifty hides whether it is in an ad. Names end in the sequence's number. */
export function generateSequence({ block, count, at }: GeneratedRun, index: number): SequenceEntity {
  const { pick } = createRandom(index);
  const phrases = pick(phraseSets);
  const number = index + 1;
  const text = [pick(phrases.openings), pick(phrases.offers), pick(phrases.closings)]
    .join(pick(["\n\n", " "]))
    .replace("{n}", String(number));
  const prefilled = pick([true, true, false]) ? pick(phrases.prefilled) : undefined;
  const iceBreakers = pickSome(pick, phrases.iceBreakers, pick([0, 2, 3, 3, 4]));
  return {
    id: generatedSequenceId({ block }, index),
    name: `${pick(phrases.campaigns)} – ${pick(phrases.cities)} ${String(number).padStart(5, "0")}`,
    message: JSON.stringify({
      text,
      ...(prefilled === undefined ? {} : { autofill_message: { content: prefilled } }),
      ...(iceBreakers.length === 0 ? {} : { ice_breakers: iceBreakers.map((title) => ({ title })) }),
    }),
    hidesAdStatus: index % 50 === 7,
    updatedAt: at - (count - number) * stepMs,
  };
}

type Pick = <T>(from: readonly T[]) => T;

/** Distinct items in list order from a random start. */
function pickSome(pick: Pick, from: readonly string[], count: number): string[] {
  const start = from.indexOf(pick(from));
  return Array.from({ length: count }, (_, step) => from[(start + step) % from.length] as string);
}
