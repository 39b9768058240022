import { nextVersionName } from "../sequences/next-version-name";
import { sameWords } from "../sequences/same-words";
import type { SequenceWords } from "../sequences/schema";
import { baseOf, type SequenceBase, wordsOf } from "../sequences/sequence-base";
import { toWords } from "../sequences/to-words";
import type { ComposerSource } from "./composer-source";
import type { ComposerState } from "./composer-state";

type Circumstances = {
  canWrite: boolean;
  isKeptHere: boolean;
};

const blank: SequenceWords = { name: "", text: "", autofill: "", iceBreakers: [] };

export function initialState(source: ComposerSource, { canWrite, isKeptHere }: Circumstances): ComposerState {
  const { sequence, changeOf, gone = false, draft = null, checkedCreateId = null } = source;
  const start = startingWords(source);
  return {
    page: { isNew: sequence === null, isChange: Boolean(changeOf), gone, canWrite, start },
    version: {
      live: sequence,
      base: draft?.content.base ?? startingBase(source),
      language: draft?.content.language ?? null,
      // An unchanged copy doesn't count as restored.
      restored: draft !== null && !sameWords(draft.content.words, start),
    },
    publish:
      checkedCreateId === null ? { kind: "idle" } : { kind: "checking", createId: checkedCreateId, refusal: null },
    refusal: null,
    note: null,
    checks: null,
    draft: { stage: canWrite && isKeptHere ? "reading" : "open", saved: draft ? "saved" : "clean", request: 0 },
    conflict: { kind: "none" },
    history: { canUndo: false, canRedo: false },
    pane: "write",
    sawPhone: false,
    phonePlays: 0,
    activeField: null,
    dialog: source.justCreated ? "created" : "none",
  };
}

export const initialWords = (source: ComposerSource): SequenceWords =>
  source.draft?.content.words ?? startingWords(source);

function startingWords({ sequence, changeOf, copied }: ComposerSource): SequenceWords {
  if (sequence) return wordsOf(baseOf(sequence));
  if (changeOf) return toWords(nextVersionName(changeOf.name), changeOf.message);
  return copied ? toWords(`${copied.name} copy`, copied.message) : blank;
}

function startingBase({ sequence, changeOf, copied }: ComposerSource): SequenceBase | null {
  if (sequence) return baseOf(sequence);
  const origin = changeOf ?? copied;
  return origin ? { name: origin.name, message: origin.message } : null;
}
