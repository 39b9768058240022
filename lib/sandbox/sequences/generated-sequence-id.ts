import type { GeneratedRun } from "./generated-run";

/** `index` counts from 0. */
export function generatedSequenceId({ block }: Pick<GeneratedRun, "block">, index: number): string {
  return `7${String(block).padStart(6, "0")}${String(index + 1).padStart(6, "0")}`;
}
