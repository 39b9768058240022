import { Shelf } from "../state/shelf";
import type { SequenceEntity } from "./entity";
import { generateSequence } from "./generate-sequence";

/** A run of deterministic sequences: only what differs from it is written to the state file. */
export type GeneratedRun = { block: number; count: number; at: number };

/** The sequences that one app has on one account, in the order of their creation. */
export class SequenceShelf extends Shelf<SequenceEntity> {
  constructor(
    readonly wabaId: string,
    readonly appId: string,
    readonly generated: GeneratedRun | null = null,
  ) {
    super(generated ? Array.from({ length: generated.count }, (_, index) => generateSequence(generated, index)) : []);
  }
}
