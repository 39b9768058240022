import type { OtherDraft } from "../drafts/draft-saver";
import { type DraftPlace, readDraft, removeDraft, writeDraft } from "../drafts/local-drafts";
import { newAttemptId } from "../drafts/new-attempt-id";
import { newDraftPath } from "../drafts/start-copy";
import type { ComposerParts } from "./composer-ports";

type Options = ComposerParts & {
  onTake: (theirs: OtherDraft) => void;
};

/** Continues with either version after a remote change; until then, mine is also saved as a separate draft. */
export function createDraftConflict({ store, form, place, router, onTake }: Options) {
  let aside: DraftPlace | null = null;
  let theirs: OtherDraft | null = null;

  const setAside = () => {
    const { base, language } = store.getState().version;
    const words = structuredClone(form.getValues());
    aside = { ...place, draftId: newAttemptId() };
    writeDraft(aside, {
      content: { base, language, words: { ...words, name: words.name && `${words.name} copy` } },
      ...{ isNew: true, revision: null, mine: [], writer: newAttemptId(), turn: 0, saved: false },
      changedAt: new Date().toISOString(),
    });
  };

  return {
    found(other: OtherDraft | null) {
      theirs = other;
      setAside();
      store.dispatch({ type: "remoteChangeFound", ended: other === null });
    },
    async take() {
      // The other tab may have saved since.
      const latest = theirs && ((await readDraft(place)) ?? theirs);
      if (!store.dispatch({ type: "remoteVersionTaken" })) return;
      if (aside) removeDraft(aside);
      if (latest) onTake(latest);
      else if (store.getState().page.isNew) router.push(`/${place.wabaId}/sequences`);
      // The draft ended remotely, so reload its page.
      else window.location.reload();
    },
    keepCopy() {
      if (aside) router.push(newDraftPath(aside));
    },
  };
}
