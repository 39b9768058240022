import { expect, test } from "@playwright/test";
import { createComposerStore } from "@/lib/client/composer/composer-store";
import type { ComposerEvent } from "@/lib/domain/composer/composer-event";
import { composerReducer } from "@/lib/domain/composer/composer-reducer";
import { initialWords } from "@/lib/domain/composer/initial-state";
import { selectIsReadOnly } from "@/lib/domain/composer/select";
import { baseOf, wordsOf } from "@/lib/domain/sequences/sequence-base";
import {
  after,
  confirming,
  existing,
  open,
  publishRequested,
  sending,
  source,
  spring,
  valid,
  words,
} from "./composer-states";

test.describe("a draft", () => {
  const failed = (request: number): ComposerEvent => ({ type: "draftSaveFailed", request, reason: "other-person" });

  test("a save answered after another person signed in changes nothing if it was sent before", () => {
    const state = after(existing, { type: "draftSaving", request: 2 }, failed(4));
    expect(composerReducer(state, { type: "draftSaved", request: 3 })).toBe(state);
    expect(composerReducer(state, { type: "draftSaving", request: 3 })).toBe(state);
    expect(after(state, { type: "draftSaved", request: 5 }).draft.saved).toBe("saved");
  });

  test("typing on while it is being saved changes nothing", () => {
    const state = after(existing, { type: "draftSaving", request: 0 });
    expect(composerReducer(state, { type: "draftSaving", request: 0 })).toBe(state);
  });

  test("no save counts until the person chose between two versions", () => {
    const state = after(existing, { type: "remoteChangeFound", ended: true });
    expect(composerReducer(state, { type: "draftSaved", request: 1 })).toBe(state);
    expect(selectIsReadOnly(state)).toBe(true);
    const taken = after(state, { type: "remoteVersionTaken" }, { type: "draftSaved", request: 1 });
    expect(taken.draft.saved).toBe("saved");
    expect(composerReducer(taken, { type: "remoteVersionTaken" })).toBe(taken);
  });

  test("another version stops a confirmation, but not what was sent", () => {
    const found: ComposerEvent = { type: "remoteChangeFound", ended: false };
    expect(after(confirming, found).publish.kind).toBe("idle");
    expect(after(confirming, found, { type: "publishConfirmed" }).publish.kind).toBe("idle");
    expect(after(existing, publishRequested, found, valid("Hello")).publish.kind).toBe("idle");
    expect(after(sending, found).publish).toBe(sending.publish);
  });

  test("saving by hand says what is kept, and never covers a problem", () => {
    const save: ComposerEvent = { type: "saveRequested" };
    expect(after(existing, save).note).toEqual({ kind: "nothing-to-save" });
    expect(after(existing, { type: "draftSaving", request: 0 }, save).note).toEqual({ kind: "draft-saved" });
    expect(after(existing, failed(1), save).note).toBeNull();
  });

  test("what this browser keeps is read before anything can be typed", () => {
    const reading = open({}, true);
    expect(reading.draft.stage).toBe("reading");
    expect(after(reading, { type: "draftOpened" }).draft.stage).toBe("kept");
  });

  test("that waits untouched since it was made was not restored", () => {
    const content = { words: wordsOf(baseOf(spring("Hi"))), base: null, language: null };
    const draft = { draftId: "1", isNew: false, content, revision: 1, writer: "w", turn: 1, changedAt: "" };
    expect(open({ sequence: spring("Hi"), draft }).version.restored).toBe(false);
    expect(initialWords(source({ sequence: spring("Hi"), draft }))).toEqual(words("Hi"));
  });
});

test("subscribers hear of changes, and of nothing else", () => {
  const store = createComposerStore(existing);
  let heard = 0;
  const stop = store.subscribe(() => heard++);
  expect(store.dispatch({ type: "wordsChanged" })).toBe(false);
  expect(store.dispatch({ type: "historyChanged", canUndo: false, canRedo: false })).toBe(false);
  expect(heard).toBe(0);
  expect(store.dispatch({ type: "paneChosen", pane: "preview" })).toBe(true);
  expect(store.getState().pane).toBe("preview");
  stop();
  store.dispatch({ type: "paneChosen", pane: "write" });
  expect(heard).toBe(1);
});

test("the phone counts as seen once it was shown, used or played, and stays so", () => {
  expect(existing.sawPhone).toBe(false);
  expect(composerReducer(existing, { type: "paneChosen", pane: "write" })).toBe(existing);
  const shown = after(existing, { type: "paneChosen", pane: "preview" }, { type: "paneChosen", pane: "write" });
  expect(shown.sawPhone).toBe(true);
  expect(composerReducer(shown, { type: "phoneUsed" })).toBe(shown);
  expect(after(existing, { type: "phoneUsed" }).sawPhone).toBe(true);
  const played = after(existing, { type: "phonePlayed" }, { type: "phonePlayed" });
  expect(played).toMatchObject({ pane: "preview", sawPhone: true, phonePlays: 2 });
});
