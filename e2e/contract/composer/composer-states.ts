import type { ComposerEvent } from "@/lib/domain/composer/composer-event";
import { composerReducer } from "@/lib/domain/composer/composer-reducer";
import type { ComposerSource } from "@/lib/domain/composer/composer-source";
import type { ComposerState } from "@/lib/domain/composer/composer-state";
import { initialState } from "@/lib/domain/composer/initial-state";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { Sequence, SequenceWords } from "@/lib/domain/sequences/schema";

export const spring = (text: string): Sequence => ({
  id: "1",
  name: "Spring",
  message: { text },
  unreadable: null,
  adStatus: "not_in_ad",
  changedAt: null,
});
export const words = (text: string): SequenceWords => ({ name: "Spring", text, autofill: "", iceBreakers: [] });
export const refusal = (kind: Refusal["kind"], more: Partial<Refusal> = {}): Refusal => ({
  kind,
  reason: "meta.unexpected",
  ...more,
});
export const changedElsewhere = refusal("changed-elsewhere");

export const source = (more: Partial<ComposerSource> = {}): ComposerSource => ({
  ...{ wabaId: "10", userId: "20", sequence: null, draftId: "draft" },
  ...more,
});
export const open = (more: Partial<ComposerSource> = {}, isKeptHere = false) =>
  initialState(source(more), { canWrite: true, isKeptHere });
export const after = (state: ComposerState, ...events: ComposerEvent[]) => events.reduce(composerReducer, state);

export const publishRequested: ComposerEvent = { type: "publishRequested", now: 0 };
export const valid = (text: string): ComposerEvent => ({ type: "wordsValid", words: words(text) });
export const newSending = after(open(), publishRequested, valid("Hi"), { type: "publishConfirmed" });
export const existing = open({ sequence: spring("Hi") });
export const confirming = after(existing, publishRequested, valid("Hello"));
export const sending = after(confirming, { type: "publishConfirmed" });
export const comparing = after(sending, { type: "publishRefused", refusal: changedElsewhere, live: spring("Hey") });
