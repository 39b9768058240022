import type { Refusal, RefusalField } from "@/lib/domain/refusal/refusal";
import { refusalText } from "@/lib/domain/refusal/refusal-text";
import { sameWords } from "@/lib/domain/sequences/same-words";
import type { Sequence, SequenceWords } from "@/lib/domain/sequences/schema";
import { baseOf, wordsOf } from "@/lib/domain/sequences/sequence-base";
import { laterMessages } from "../i18n/later-messages";
import { fetchSequence } from "../sequences/fetch-sequence";
import { type PublishRequest, publishSequence } from "../sequences/publish-sequence";
import type { ComposerParts } from "./composer-ports";
import type { DraftKeeper } from "./draft-keeper";
import { listErrors } from "./list-errors";

type Options = ComposerParts & { draft: DraftKeeper; focusField: (field: RefusalField) => void };

/** Checks, confirms and sends, and shows each refusal where it belongs. */
export function createPublishActions(options: Options) {
  const { store, form, place, source, queryClient, router, announce, text, draft, focusField } = options;
  const { wabaId, userId } = place;

  const publish = async () => {
    if (!store.dispatch({ type: "publishRequested", now: Date.now() })) return;
    try {
      await form.handleSubmit(
        () => void store.dispatch({ type: "wordsValid", words: structuredClone(form.getValues()) }),
        (errors) => {
          const [first, ...others] = listErrors(errors);
          if (!first) return;
          focusField(first.field);
          store.dispatch({ type: "wordsInvalid", count: others.length + 1, first: first.message });
        },
      )();
    } finally {
      // The rules could not be loaded.
      if (store.getState().publish.kind === "validating") store.dispatch({ type: "reviewClosed" });
    }
    if (store.getState().publish.kind === "sending") await send();
  };

  const send = async () => {
    const request = currentRequest();
    if (!request) return;
    const result = await publishSequence(wabaId, userId, request);
    void queryClient.invalidateQueries({ queryKey: ["sequences", wabaId] });
    if (!result.ok) await refuse(result.refusal, request);
    else if (request.verb === "create") goToCreated(result.data);
    else {
      draft.end();
      store.dispatch({ type: "publishSucceeded", sequence: result.data });
      draft.put(wordsOf(baseOf(result.data)));
      announce({ kind: "published" });
    }
  };

  const currentRequest = (): PublishRequest | null => {
    const { publish: sent, version } = store.getState();
    if (sent.kind !== "sending") return null;
    const { words } = sent;
    const { sequence } = source();
    if (sent.verb === "update" && sequence && version.base) {
      return { verb: "update", sequenceId: sequence.id, base: version.base, words };
    }
    const copied = sequence ? null : (version.base?.message ?? null);
    return { verb: "create", words, copied, attemptId: place.draftId };
  };

  const refuse = async (refusal: Refusal, request: PublishRequest) => {
    const hasMoved = refusal.kind === "changed-elsewhere" && request.verb === "update";
    const live = hasMoved ? await readLive(wabaId, request.sequenceId) : null;
    if (!live && refusal.createId !== undefined) {
      store.dispatch({ type: "createInDoubt", createId: refusal.createId, refusal });
      return;
    }
    store.dispatch({ type: "publishRefused", refusal, live });
    if (live || !refusal.field) return;
    await laterMessages();
    form.setError(refusal.field, { type: "refused", message: refusal.metaSays ?? text(refusalText(refusal).title) });
    focusField(refusal.field);
  };

  const goToCreated = (sequence: Sequence) => {
    draft.end();
    store.dispatch({ type: "publishSucceeded", sequence });
    const { changeOf } = source();
    router.replace(
      changeOf
        ? `/${wabaId}/changes/${changeOf.changeId}`
        : `/${wabaId}/sequences/${encodeURIComponent(sequence.id)}?created=1`,
    );
  };

  const isOnlyTheirs = (words: SequenceWords, live: Sequence): boolean => {
    const base = baseOf(live);
    if (!sameWords(words, wordsOf(base))) return false;
    draft.discard();
    draft.put(wordsOf(base));
    return store.dispatch({ type: "liveVersionChosen", live });
  };

  const keepMerged = (words: SequenceWords, live: Sequence) => {
    draft.write({ words, base: baseOf(live), language: store.getState().version.language });
    draft.put(words);
  };

  return {
    publish: () => void publish(),
    confirmPublish() {
      if (store.dispatch({ type: "publishConfirmed" })) void send();
    },
    closeReview: () => void store.dispatch({ type: "reviewClosed" }),
    compareVersions: () => void store.dispatch({ type: "compareRequested", words: structuredClone(form.getValues()) }),
    /** Sends the merged version, or adopts the live one if nothing of mine remains. */
    chooseVersion(words: SequenceWords, live: Sequence) {
      if (store.getState().publish.kind !== "comparing") return;
      if (isOnlyTheirs(words, live)) return;
      store.dispatch({ type: "versionChosen", live, words });
      keepMerged(words, live);
      void send();
    },
    /** The same without sending: what is merged is approved first. */
    mergeVersion(words: SequenceWords, live: Sequence) {
      if (store.getState().publish.kind !== "comparing") return;
      if (isOnlyTheirs(words, live)) return;
      store.dispatch({ type: "versionMerged", live });
      keepMerged(words, live);
    },
    goToCreated,
  };
}

async function readLive(wabaId: string, sequenceId: string): Promise<Sequence | null> {
  try {
    return await fetchSequence(wabaId, sequenceId);
  } catch {
    return null;
  }
}
