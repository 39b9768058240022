import { Collection } from "../state/collection";
import type { SequenceEntity } from "./entity";
import { generateSequence } from "./generate-sequence";
import type { GeneratedRun } from "./generated-run";

/** One app's sequences on one account, in creation order. */
export class SequenceStore extends Collection<SequenceEntity> {
  constructor(
    readonly wabaId: string,
    readonly appId: string,
    readonly generated: GeneratedRun | null = null,
  ) {
    super(generated ? Array.from({ length: generated.count }, (_, index) => generateSequence(generated, index)) : []);
  }
}
