import type { ComposerEvent } from "./composer-event";
import type { ComposerState } from "./composer-state";
import { reduceDraft } from "./reduce-draft";
import { reducePublish } from "./reduce-publish";
import { reduceView } from "./reduce-view";

export function composerReducer(state: ComposerState, event: ComposerEvent): ComposerState {
  return reduceView(reduceDraft(reducePublish(state, event), event), event);
}
