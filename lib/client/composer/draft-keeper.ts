import { selectPublishedWords } from "@/lib/domain/composer/select";
import type { DraftContent } from "@/lib/domain/drafts/draft";
import { changedFields } from "@/lib/domain/sequences/changed-fields";
import { sameWords } from "@/lib/domain/sequences/same-words";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { discardAtServer } from "../drafts/discard-at-server";
import { createDraftSaver, type DraftSaver, type OtherDraft } from "../drafts/draft-saver";
import { parseDraft, readDraft, removeDraft, writeDraft } from "../drafts/local-drafts";
import { readStoredDraft } from "../drafts/read-stored-draft";
import { reconcileDrafts } from "../drafts/reconcile-drafts";
import { sendDraft } from "../drafts/send-draft";
import { newDraftPath } from "../drafts/start-copy";
import type { ComposerParts } from "./composer-ports";
import { draftEvent } from "./draft-event";
import { watchDraftPage } from "./watch-draft-page";

type Options = ComposerParts & {
  /** Called if the draft changed remotely, or ended (null). */
  onConflict: (theirs: OtherDraft | null) => void;
};

/** Saves drafts in the browser and on our server, and restores them after a reload, a crash, or on another device. */
export function createDraftKeeper({ store, form, place, source, onConflict, askToLeave }: Options) {
  let saver: DraftSaver | null = null;
  /** The content already saved; set before non-typed changes to the form, so that they don't count as edits. */
  let known: SequenceWords = structuredClone(form.getValues());

  const put = (words: SequenceWords) => {
    known = structuredClone(words);
    form.reset(words, { keepDefaultValues: true });
  };
  const show = ({ words, base, language }: DraftContent, restored = store.getState().version.restored) => {
    store.dispatch({ type: "contentShown", base, language, restored });
    put(words);
  };
  const isPublished = (words: SequenceWords) => sameWords(words, selectPublishedWords(store.getState()));

  const make = () => {
    const requestsBefore = store.getState().draft.request;
    return createDraftSaver({
      draftId: place.draftId,
      isNew: store.getState().page.isNew,
      keep: (draft) => writeDraft(place, draft),
      drop: () => removeDraft(place),
      send: (save) => sendDraft(place, save),
      discard: () => discardAtServer(place),
      onState(state, request) {
        const event = draftEvent(store.getState().draft, state, requestsBefore + request);
        if (event) store.dispatch(event);
      },
      onConflict,
    });
  };
  const open = (from: OtherDraft, { restored, follow }: { restored: boolean; follow?: boolean }) => {
    saver?.open(from, follow);
    if (isPublished(from.content.words)) saver?.clear({ ended: false });
    else show(from.content, restored);
  };
  const restore = async (isOver: () => boolean) => {
    const local = await readDraft(place);
    const stored = await readStoredDraft(place, local, source().draft ?? null);
    if (isOver()) return;
    const opened = reconcileDrafts(local, stored);
    if (opened.from === "nowhere") removeDraft(place);
    if (opened.from === "browser" || opened.from === "server") open(opened.draft, { restored: true });
    if (opened.from === "both") {
      open(opened.mine, { restored: true });
      saver?.yieldTo(opened.theirs);
    }
    store.dispatch({ type: "draftOpened" });
  };
  const noteChange = () => {
    const words = form.getValues();
    if (changedFields(words, known).length === 0) return;
    known = structuredClone(words);
    const isFirst = saver?.content() === null;
    if (isPublished(words)) {
      saver?.clear({ ended: false });
      return;
    }
    const { base, language } = store.getState().version;
    saver?.write({ words: known, base, language });
    // A new sequence must be found by its URL after a reload.
    if (isFirst && store.getState().page.isNew) window.history.replaceState(null, "", newDraftPath(place));
  };
  const receiveFromTab = async (kept: string | null) => {
    const theirs = await parseDraft(kept);
    if (saver?.isWritten()) saver.compareWith(theirs);
    else if (theirs) open(theirs, { restored: false, follow: true });
    else {
      saver?.clear({ ended: true });
      const { page, version } = store.getState();
      const words = selectPublishedWords(store.getState());
      show({ words, base: page.isNew ? null : version.base, language: null }, false);
    }
  };

  return {
    start() {
      const made = make();
      saver = made;
      let over = false;
      void restore(() => over);
      const stopForm = form.subscribe({ formState: { values: true }, callback: noteChange });
      const stopPage = watchDraftPage(place, made, (kept) => void receiveFromTab(kept), askToLeave);
      return () => {
        over = true;
        stopForm();
        made.stop();
        stopPage();
      };
    },
    put,
    show,
    /** After publishing, our server has ended the draft. */
    end: () => saver?.clear({ ended: true }),
    discard: () => saver?.clear({ ended: false }),
    write: (content: DraftContent) => saver?.write(content),
    take: (theirs: OtherDraft) => saver?.open(theirs, "saved" in theirs && !theirs.saved),
    flush: () => void saver?.flush(),
  };
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;
