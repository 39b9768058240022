import { sameWords } from "../sequences/same-words";
import type { SequenceWords } from "../sequences/schema";
import { baseOf, wordsOf } from "../sequences/sequence-base";
import type { ComposerEvent } from "./composer-event";
import type { ComposerState } from "./composer-state";
import type { PublishReview, PublishState } from "./publish-state";
import { selectHasConflict, selectLiveBase } from "./select";

const idle: PublishState = { kind: "idle" };

export function reducePublish(state: ComposerState, event: ComposerEvent): ComposerState {
  const { publish, version } = state;
  switch (event.type) {
    case "publishRequested":
      if (publish.kind !== "idle" || selectHasConflict(state) || isQuietTime(state, event.now)) return state;
      return { ...state, publish: { kind: "validating" }, note: null };
    case "wordsInvalid":
      if (publish.kind !== "validating") return state;
      return { ...state, publish: idle, note: { kind: "invalid", count: event.count, first: event.first } };
    case "wordsValid":
      return publish.kind === "validating" ? proceed(state, event.words) : state;
    case "publishConfirmed":
      return publish.kind === "confirming" ? send(state, publish.words, publish) : state;
    case "compareRequested":
      if (publish.kind !== "idle" || !version.live) return state;
      return { ...state, publish: { kind: "comparing", words: event.words, live: version.live } };
    case "versionChosen":
      if (publish.kind !== "comparing") return state;
      return send(
        { ...state, version: { ...version, live: event.live, base: baseOf(event.live), restored: false } },
        event.words,
        publish,
      );
    case "versionMerged":
      if (publish.kind !== "comparing") return state;
      return { ...state, publish: idle, version: { ...version, live: event.live, base: baseOf(event.live) } };
    case "liveVersionChosen":
      if (publish.kind !== "comparing") return state;
      return {
        ...state,
        publish: idle,
        note: { kind: "live-version-used" },
        version: { live: event.live, base: baseOf(event.live), language: null, restored: false },
      };
    case "reviewClosed":
      if (publish.kind === "sending") return { ...state, publish: { ...publish, review: null } };
      return isBeforeSending(publish) ? { ...state, publish: idle } : state;
    case "remoteChangeFound":
      // The person must review the other version first.
      return publish.kind === "validating" || publish.kind === "confirming" ? { ...state, publish: idle } : state;
    default:
      return reduceAnswer(state, event);
  }
}

const isBeforeSending = ({ kind }: PublishState): boolean =>
  kind === "validating" || kind === "confirming" || kind === "comparing";

function reduceAnswer(state: ComposerState, event: ComposerEvent): ComposerState {
  const { publish, version } = state;
  switch (event.type) {
    case "publishSucceeded":
      if (publish.kind !== "sending") return state;
      if (publish.verb === "create") {
        return { ...state, publish: { kind: "published", afterCheck: null }, version: { ...version, restored: false } };
      }
      return {
        ...state,
        publish: idle,
        version: { live: event.sequence, base: baseOf(event.sequence), language: null, restored: false },
      };
    case "publishRefused": {
      if (publish.kind !== "sending") return state;
      if (event.live) return { ...state, publish: { kind: "comparing", words: publish.words, live: event.live } };
      const isLocked = event.refusal.kind === "used-in-ad" && version.live !== null;
      return {
        ...state,
        publish: idle,
        refusal: event.refusal,
        version: isLocked ? { ...version, live: version.live && { ...version.live, adStatus: "in_ad" } } : version,
      };
    }
    case "createInDoubt":
      if (publish.kind !== "sending") return state;
      return { ...state, publish: { kind: "checking", createId: event.createId, refusal: event.refusal } };
    case "createStillInDoubt":
      if (publish.kind !== "checking" || publish.createId !== event.createId) return state;
      return { ...state, publish: { ...publish, refusal: event.refusal } };
    case "createFound":
      if (publish.kind !== "checking" || publish.createId !== event.createId) return state;
      return {
        ...state,
        publish: { kind: "published", afterCheck: { createId: publish.createId, refusal: publish.refusal } },
        version: { ...version, restored: false },
      };
    case "createStopped":
      if (publish.kind !== "checking" || publish.createId !== event.createId) return state;
      return { ...state, publish: idle, refusal: event.refusal };
    default:
      return state;
  }
}

function proceed(state: ComposerState, words: SequenceWords): ComposerState {
  const { page } = state;
  const base = selectLiveBase(state);
  const isPublished = !page.isNew && !page.gone;
  if (isPublished && base && sameWords(words, wordsOf(base))) {
    return { ...state, publish: idle, note: { kind: "unchanged" } };
  }
  return { ...state, publish: { kind: "confirming", words } };
}

function send(state: ComposerState, words: SequenceWords, review: PublishReview): ComposerState {
  const { page, version } = state;
  const verb = page.isNew || page.gone || !version.base ? "create" : "update";
  return { ...state, publish: { kind: "sending", verb, words, review }, refusal: null, note: null };
}

function isQuietTime({ refusal }: ComposerState, now: number): boolean {
  return refusal?.retryAt !== undefined && Date.parse(refusal.retryAt) > now;
}
