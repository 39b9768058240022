"use client";

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { discardDraftAction } from "@/lib/actions/drafts";
import type { DraftContent, StoredDraft } from "@/lib/domain/drafts/draft";
import { changedFields } from "@/lib/domain/sequences/changed-fields";
import { sameWords } from "@/lib/domain/sequences/same-words";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { createWatched } from "../browser/watched";
import { createDraftSaver, type DraftSaver, type DraftState, type OtherDraft } from "./draft-saver";
import { guardLeaving } from "./guard-leaving";
import { type DraftPlace, draftKey, isKept, parseDraft, readDraft, removeDraft, writeDraft } from "./local-drafts";
import { reconcileDrafts } from "./reconcile-drafts";
import { sendDraft } from "./send-draft";

type Options = {
  place: DraftPlace;
  isNew: boolean;
  form: UseFormReturn<SequenceWords>;
  published: SequenceWords;
  base: DraftContent["base"];
  language: string | null;
  known: RefObject<SequenceWords>;
  stored: StoredDraft | null;
  enabled: boolean;
  /** `restored`: left by an earlier visit. */
  onShow: (content: DraftContent, restored: boolean) => void;
  onEnded: () => void;
  /** Null: they ended the draft; the words on screen exist only here. */
  onConflict: (theirs: OtherDraft | null) => void;
  /** Asked before leaving with words that are kept nowhere. */
  leaveQuestion: string;
  /** The first word of a draft. */
  onStarted: () => void;
};

export function useDraft(options: Options) {
  const { form, enabled, place } = options;
  const key = draftKey(place);
  const saver = useRef<DraftSaver | null>(null);
  const [state] = useState(() => createWatched<DraftState>(options.stored ? "saved" : "clean"));
  const [ready, setReady] = useState(() => !enabled || !isKept(place));
  const [started, setStarted] = useState(false);

  const make = useEffectEvent(() =>
    createDraftSaver({
      draftId: place.draftId,
      isNew: options.isNew,
      keep: (draft) => writeDraft(place, draft),
      drop: () => removeDraft(place),
      send: (save) => sendDraft(place, save),
      discard: () => discardAtServer(place),
      onState: state.set,
      onConflict: (theirs) => options.onConflict(theirs),
    }),
  );
  const open = useEffectEvent((from: OtherDraft, how: { restored: boolean; follow?: boolean }) => {
    saver.current?.open(from, how.follow);
    const { content } = from;
    if (sameWords(content.words, options.published)) saver.current?.clear({ ended: false });
    else options.onShow(content, how.restored);
  });
  const askToLeave = useEffectEvent(() => confirm(options.leaveQuestion));
  const begin = useEffectEvent(async (isOver: () => boolean) => {
    const local = await readDraft(place);
    if (isOver()) return;
    const opened = reconcileDrafts(local, options.stored);
    if (opened.from === "nowhere") removeDraft(place);
    if (opened.from === "browser" || opened.from === "server") open(opened.draft, { restored: true });
    if (opened.from === "both") {
      open(opened.mine, { restored: true });
      saver.current?.partFrom(opened.theirs);
    }
    setReady(true);
    setStarted(true);
  });
  const note = useEffectEvent(() => {
    const words = form.getValues();
    if (identicalWords(words, options.known.current)) return;
    options.known.current = structuredClone(words);
    const isFirst = saver.current?.content() === null;
    if (sameWords(words, options.published)) {
      saver.current?.clear({ ended: false });
      return;
    }
    const { base, language } = options;
    saver.current?.write({ words: options.known.current, base, language });
    if (isFirst) options.onStarted();
  });
  const hear = useEffectEvent(async (kept: string | null) => {
    const theirs = await parseDraft(kept);
    if (saver.current?.isWritten()) saver.current.meet(theirs);
    else if (theirs) open(theirs, { restored: false, follow: true });
    else {
      saver.current?.clear({ ended: true });
      options.onEnded();
    }
  });

  useEffect(() => {
    if (!enabled || !key) return;
    const made = make();
    saver.current = made;
    let over = false;
    void begin(() => over);
    const stop = form.subscribe({ formState: { values: true }, callback: () => note() });
    const onStorage = (event: StorageEvent) => {
      if (event.key === key && event.storageArea === localStorage) void hear(event.newValue);
    };
    const onHide = () => (document.visibilityState === "hidden" ? made.flushBeforeEnd() : void made.flush());
    const onEnd = () => made.flushBeforeEnd();
    const onBack = () => void made.flush();
    const unguard = guardLeaving(made.isSafe, () => askToLeave());
    addEventListener("storage", onStorage);
    addEventListener("pagehide", onEnd);
    addEventListener("online", onBack);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      over = true;
      stop();
      made.stop();
      unguard();
      removeEventListener("storage", onStorage);
      removeEventListener("pagehide", onEnd);
      removeEventListener("online", onBack);
      document.removeEventListener("visibilitychange", onHide);
    };
  }, [enabled, key, form]);

  // The base at Meta is part of the draft.
  const { base } = options;
  useEffect(() => {
    const content = saver.current?.content();
    if (content && JSON.stringify(content.base) !== JSON.stringify(base)) saver.current?.write({ ...content, base });
  }, [base]);

  return {
    state,
    ready,
    /** Await before changing the form from code; later changes are all kept. */
    started,
    end: () => saver.current?.clear({ ended: true }),
    discard: () => saver.current?.clear({ ended: false }),
    write: (content: DraftContent) => saver.current?.write(content),
    take: (theirs: OtherDraft) => saver.current?.open(theirs, "saved" in theirs && !theirs.saved),
    flush: () => saver.current?.flush(),
  };
}

function identicalWords(one: SequenceWords, other: SequenceWords): boolean {
  return changedFields(one, other).length === 0;
}

async function discardAtServer({ wabaId, userId, draftId }: DraftPlace) {
  try {
    const result = await discardDraftAction(wabaId, { draftId }, userId);
    if (result.ok) return null;
    const { kind } = result.refusal;
    return kind === "sign-in-again" ? "signed-out" : kind === "other-person" ? kind : "offline";
  } catch {
    return "offline";
  }
}
