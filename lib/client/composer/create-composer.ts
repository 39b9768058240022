import type { Check } from "@/lib/domain/checks/check";
import type { ComposerDialog, Pane } from "@/lib/domain/composer/composer-state";
import { initialState } from "@/lib/domain/composer/initial-state";
import { selectPublishedWords } from "@/lib/domain/composer/select";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import { baseOf, wordsOf } from "@/lib/domain/sequences/sequence-base";
import { isKept } from "../drafts/local-drafts";
import type { ComposerParts, ComposerPorts } from "./composer-ports";
import { createComposerStore } from "./composer-store";
import { createCopyActions } from "./copy-actions";
import { createDraftConflict } from "./draft-conflict";
import { createDraftKeeper } from "./draft-keeper";
import { createPublishActions } from "./publish-actions";
import { watchCreate } from "./watch-create";
import { createWordHistoryKeeper } from "./word-history-keeper";

/** The composer without components: store, actions, and effects that report to the store. */
export function createComposer(ports: ComposerPorts & { canWrite: boolean }) {
  const { form, source, announce, applyWords, focusControl } = ports;
  const { userId, wabaId, draftId } = source();
  const place = { userId, wabaId, draftId };
  const store = createComposerStore(initialState(source(), { canWrite: ports.canWrite, isKeptHere: isKept(place) }));
  const parts: ComposerParts = { ...ports, store, place };

  const showPane = (pane: Pane) => void store.dispatch({ type: "paneChosen", pane });
  const focusField = (field: RefusalField) => {
    showPane("write");
    focusControl(field);
  };
  const draft = createDraftKeeper({ ...parts, onConflict: (theirs) => conflict.found(theirs) });
  const conflict = createDraftConflict({
    ...parts,
    onTake(theirs) {
      draft.take(theirs);
      draft.show(theirs.content, true);
    },
  });
  const history = createWordHistoryKeeper(parts);
  const { goToCreated, ...publishing } = createPublishActions({ ...parts, draft, focusField });

  const discardDraft = () => {
    const { base, language } = store.getState().version;
    const dropped = { words: structuredClone(form.getValues()), base, language };
    draft.discard();
    const { sequence } = source();
    const words = sequence ? wordsOf(baseOf(sequence)) : selectPublishedWords(store.getState());
    draft.show({ words, base: sequence && baseOf(sequence), language: null }, false);
    announce({
      kind: "draft-discarded",
      undo() {
        draft.write(dropped);
        draft.show(dropped);
      },
    });
  };
  const watchWords = () =>
    form.subscribe({
      formState: { values: true },
      // Typing updates the store only to remove a note.
      callback: () => void (store.getState().note && store.dispatch({ type: "wordsChanged" })),
    });

  return {
    store,
    /** Starts all effects but the draft. Returns a function that stops them. */
    start() {
      const stops = [watchWords(), history.start(), watchCreate({ ...parts, onFound: goToCreated })];
      return () => {
        for (const stop of stops) stop();
      };
    },
    /** Saves the draft of a person who may write. Returns a function that stops it. */
    keepDraft: draft.start,
    actions: {
      ...publishing,
      ...createCopyActions(parts),
      applyWords,
      /** On narrow screens, switches to the field's tab first. */
      focusField,
      showPane,
      noteUsedPhone: () => void store.dispatch({ type: "phoneUsed" }),
      /** On narrow screens, switches to its tab first. */
      playPhone: () => void store.dispatch({ type: "phonePlayed" }),
      noteActiveField: (field: RefusalField | null) => void store.dispatch({ type: "fieldFocused", field }),
      noteChecks: (checks: readonly Check[]) => void store.dispatch({ type: "wordsChecked", checks }),
      undo: history.undo,
      redo: history.redo,
      saveDraft() {
        store.dispatch({ type: "saveRequested" });
        draft.flush();
      },
      discardDraft,
      takeRemoteVersion: () => void conflict.take(),
      keepCopy: conflict.keepCopy,
      noteExample(name: string, replaced: boolean) {
        focusField("text");
        store.dispatch({ type: "exampleUsed", name, replaced });
      },
      openDialog: (dialog: Exclude<ComposerDialog, "none">) => void store.dispatch({ type: "dialogOpened", dialog }),
      closeDialog: () => void store.dispatch({ type: "dialogClosed" }),
    },
  };
}

export type Composer = ReturnType<typeof createComposer>;
