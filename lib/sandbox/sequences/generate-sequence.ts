import type { SequenceEntity } from "./entity";

/** One sequence of a deterministic run: the same run and index give the same sequence, byte for byte. */
export function generateSequence(
  { block, at }: { block: number; count: number; at: number },
  index: number,
): SequenceEntity {
  return {
    id: `7${String(block).padStart(6, "0")}${String(index + 1).padStart(6, "0")}`,
    name: `Sequence ${index + 1}`,
    message: JSON.stringify({ text: `Hello ${index + 1}`, ice_breakers: [{ title: "What do you offer?" }] }),
    inAds: index % 4 === 0 ? 1 : 0,
    hidesAdStatus: false,
    updatedAt: at,
  };
}
