import { selectPublishedWords } from "@/lib/domain/composer/select";
import type { DraftContent } from "@/lib/domain/drafts/draft";
import { changedFields } from "@/lib/domain/sequences/changed-fields";
import { sameWords } from "@/lib/domain/sequences/same-words";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { discardAtServer } from "../drafts/discard-at-server";
import { createDraftSaver, type DraftSaver, type OtherDraft } from "../drafts/draft-saver";
import { parseDraft, readDraft, removeDraft, writeDraft } from "../drafts/local-drafts";
import { reconcileDrafts } from "../drafts/reconcile-drafts";
import { sendDraft } from "../drafts/send-draft";
import { newDraftPath } from "../drafts/start-copy";
import type { ComposerParts } from "./composer-ports";
import { draftEvent } from "./draft-event";
import { watchDraftPage } from "./watch-draft-page";

type Options = ComposerParts & {
  /** Others wrote on from other words (null: they ended the draft); those on the screen are here alone. */
  onConflict: (theirs: OtherDraft | null) => void;
};

/** Keeps every word in the browser and at our server, and gives it back after a reload, a crash, or on another device. */
export function createDraftKeeper({ store, form, place, source, onConflict, askToLeave }: Options) {
  let saver: DraftSaver | null = null;
  /** The words that the draft knows of: what is put into the form from elsewhere than by typing is noted here first. */
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
    if (isOver()) return;
    const opened = reconcileDrafts(local, source().draft ?? null);
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
    // A reload, the browser's history and another device find a new one by its address.
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
    /** Keeps the draft from now on. Returns what ends it. */
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
    /** Brings words into the form that the draft knows of already. */
    put,
    /** Brings a draft onto the screen that the saver knows of already. */
    show,
    /** After publishing: our server has ended the draft. */
    end: () => saver?.clear({ ended: true }),
    discard: () => saver?.clear({ ended: false }),
    /** Words that come from elsewhere than typing. */
    write: (content: DraftContent) => saver?.write(content),
    take: (theirs: OtherDraft) => saver?.open(theirs, "saved" in theirs && !theirs.saved),
    /** Tries at once what was put off. */
    flush: () => void saver?.flush(),
  };
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;
