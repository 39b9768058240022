import { expect, test } from "@playwright/test";
import type { ComposerEvent } from "@/lib/domain/composer/composer-event";
import { composerReducer } from "@/lib/domain/composer/composer-reducer";
import {
  selectHasMoved,
  selectIsBusy,
  selectIsFixed,
  selectIsReadOnly,
  selectMode,
  selectPublishedWords,
  selectReview,
} from "@/lib/domain/composer/select";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { baseOf } from "@/lib/domain/sequences/sequence-base";
import {
  after,
  changedElsewhere,
  comparing,
  confirming,
  existing,
  newSending,
  open,
  publishRequested,
  refusal,
  sending,
  spring,
  valid,
  words,
} from "./composer-states";

/** Events that only an open dialog or an answer can cause. */
const answers: ComposerEvent[] = [
  { type: "publishConfirmed" },
  { type: "reviewClosed" },
  { type: "versionChosen", live: spring("Hey"), words: words("Mine") },
  { type: "versionMerged", live: spring("Hey") },
  { type: "liveVersionChosen", live: spring("Hey") },
  valid("Hi"),
  { type: "wordsInvalid", count: 1, first: "Write something." },
  { type: "publishSucceeded", sequence: spring("Hi") },
  { type: "publishRefused", refusal: refusal("unexpected"), live: null },
  { type: "createInDoubt", createId: "c", refusal: refusal("outcome-unknown") },
  { type: "createStillInDoubt", createId: "c", refusal: refusal("outcome-unknown") },
  { type: "createFound", createId: "c" },
  { type: "createStopped", createId: "c", refusal: null },
];

test.describe("publishing", () => {
  for (const event of answers) {
    test(`nothing was asked for: ${event.type} changes nothing`, () => {
      expect(composerReducer(existing, event)).toBe(existing);
    });
  }

  test("a new sequence, and one that replaces a live one, is confirmed before it is sent", () => {
    const fresh = after(open(), publishRequested, valid("Hi"));
    const changeOf = { changeId: "c", sequenceId: "1", name: "Spring", message: { text: "Hi" } };
    const replacing = after(open({ changeOf }), publishRequested, valid("Hi"));
    expect([fresh.publish.kind, replacing.publish.kind]).toEqual(["confirming", "confirming"]);
    expect(newSending.publish).toMatchObject({ kind: "sending", verb: "create", words: words("Hi") });
    expect(selectIsBusy(newSending)).toBe(true);
  });

  test("what is live already is not sent", () => {
    const state = after(existing, publishRequested, valid("Hi"));
    expect(state.publish.kind).toBe("idle");
    expect(state.note).toEqual({ kind: "unchanged" });
  });

  test("content that the form declines ends the request with a note", () => {
    const state = after(existing, publishRequested, { type: "wordsInvalid", count: 2, first: "Write something." });
    expect(state.publish.kind).toBe("idle");
    expect(state.note).toEqual({ kind: "invalid", count: 2, first: "Write something." });
    expect(after(state, { type: "wordsChanged" }).note).toBeNull();
  });

  test("a second press changes nothing, wherever the first one is", () => {
    const validating = after(existing, publishRequested);
    for (const state of [validating, confirming, sending, comparing, newSending]) {
      expect(composerReducer(state, publishRequested)).toBe(state);
    }
    expect(composerReducer(sending, { type: "publishConfirmed" })).toBe(sending);
    expect(composerReducer(newSending, valid("Hi again"))).toBe(newSending);
  });

  test("content that could not be checked can be published again", () => {
    const state = after(existing, publishRequested, { type: "reviewClosed" });
    expect(after(state, publishRequested).publish.kind).toBe("validating");
  });

  test("after an update, editing starts from the live version", () => {
    const state = after(sending, { type: "publishSucceeded", sequence: spring("Hello") });
    expect(state.publish.kind).toBe("idle");
    expect(state.version).toMatchObject({ base: baseOf(spring("Hello")), language: null, restored: false });
    expect(selectPublishedWords(state)).toEqual(words("Hello"));
  });

  test("after a create nothing more is sent while the page changes", () => {
    const state = after(newSending, { type: "publishSucceeded", sequence: spring("Hi") });
    expect(state.publish).toEqual({ kind: "published", afterCheck: null });
    expect(selectIsBusy(state)).toBe(false);
    expect(composerReducer(state, publishRequested)).toBe(state);
  });

  test("a deleted sequence is created again", () => {
    const gone = after(open({ sequence: spring("Hi"), gone: true }), publishRequested, valid("Hi"), {
      type: "publishConfirmed",
    });
    expect(gone.publish).toMatchObject({ kind: "sending", verb: "create" });
  });

  test("the dialog can be closed while sending, and the answer still counts", () => {
    const closed = after(sending, { type: "reviewClosed" });
    expect(selectReview(closed)).toBeNull();
    expect(selectIsBusy(closed)).toBe(true);
    const answered = after(closed, { type: "publishRefused", refusal: refusal("meta-unreachable"), live: null });
    expect(answered.refusal?.kind).toBe("meta-unreachable");
  });
});

test.describe("a refusal", () => {
  const refuse = (reason: Refusal): ComposerEvent => ({ type: "publishRefused", refusal: reason, live: null });

  test("stays until the next publish is sent, also during confirmation", () => {
    const refused = after(sending, refuse(refusal("meta-unreachable")));
    const again = after(refused, publishRequested, valid("Hello"));
    expect(again.refusal?.kind).toBe("meta-unreachable");
    expect(after(again, { type: "publishConfirmed" }).refusal).toBeNull();
  });

  test("that an ad uses the sequence locks it", () => {
    const state = after(sending, refuse(refusal("used-in-ad")));
    expect(selectMode(state)).toBe("locked");
    expect(selectIsReadOnly(state)).toBe(true);
  });

  test("that Meta limits requests holds back the next try until its time", () => {
    const state = after(sending, refuse(refusal("rate-limited", { retryAt: "2026-01-01T00:00:10.000Z" })));
    const at = (iso: string): ComposerEvent => ({ type: "publishRequested", now: Date.parse(iso) });
    expect(composerReducer(state, at("2026-01-01T00:00:09.000Z"))).toBe(state);
    expect(after(state, at("2026-01-01T00:00:10.000Z")).publish.kind).toBe("validating");
  });

  test("that arrives twice counts once", () => {
    const refused = after(sending, refuse(refusal("unexpected")));
    expect(composerReducer(refused, refuse(refusal("meta-unreachable")))).toBe(refused);
  });

  test("that comes after another tab changed the draft is shown beside the choice", () => {
    const state = after(sending, { type: "remoteChangeFound", ended: false }, refuse(refusal("unexpected")));
    expect(state.conflict.kind).toBe("remote-changed");
    expect(state.refusal?.kind).toBe("unexpected");
    expect(composerReducer(state, publishRequested)).toBe(state);
  });
});

test.describe("a live version that changed", () => {
  test("is compared with the content that was sent", () => {
    expect(comparing.publish).toEqual({ kind: "comparing", words: words("Hello"), live: spring("Hey") });
    expect(comparing.refusal).toBeNull();
  });

  test("that could not be read is an ordinary refusal", () => {
    const state = after(sending, { type: "publishRefused", refusal: changedElsewhere, live: null });
    expect(state.publish.kind).toBe("idle");
    expect(state.refusal).toEqual(changedElsewhere);
  });

  test("becomes the base of the next publish", () => {
    const state = after(comparing, { type: "versionChosen", live: spring("Hey"), words: words("Both") });
    expect(state.publish).toMatchObject({ kind: "sending", verb: "update", words: words("Both") });
    expect(state.version.base).toEqual(baseOf(spring("Hey")));
    expect(selectReview(state)?.kind).toBe("comparing");
  });

  test("can be merged without sending, for words that need approval first", () => {
    const state = after(comparing, { type: "versionMerged", live: spring("Hey") });
    expect(state.publish.kind).toBe("idle");
    expect(state.version.base).toEqual(baseOf(spring("Hey")));
    expect(selectIsBusy(state)).toBe(false);
  });

  test("can be used as it is, without sending", () => {
    const state = after(comparing, { type: "liveVersionChosen", live: spring("Hey") });
    expect(state.publish.kind).toBe("idle");
    expect(state.note).toEqual({ kind: "live-version-used" });
    expect(selectPublishedWords(state)).toEqual(words("Hey"));
  });

  test("is found by a restored draft, which can be compared", () => {
    const content = { words: words("Mine"), base: baseOf(spring("Old")), language: null };
    const draft = { draftId: "1", isNew: false, content, revision: 1, writer: "w", turn: 1, changedAt: "" };
    const state = open({ sequence: spring("New"), draft });
    expect(selectHasMoved(state)).toBe(true);
    const compared = after(state, { type: "compareRequested", words: words("Mine") });
    expect(compared.publish).toMatchObject({ kind: "comparing", live: spring("New") });
  });
});

test.describe("a create in doubt", () => {
  const inDoubt = refusal("outcome-unknown");
  const checking = after(newSending, { type: "createInDoubt", createId: "c", refusal: inDoubt });

  test("fixes the fields until it is known", () => {
    expect(selectIsFixed(checking)).toBe(true);
    expect(selectIsBusy(checking)).toBe(true);
    expect(composerReducer(checking, publishRequested)).toBe(checking);
  });

  test("that was created is adopted, and the fields stay fixed while the page changes", () => {
    const found = after(checking, { type: "createFound", createId: "c" });
    expect(found.publish).toEqual({ kind: "published", afterCheck: { createId: "c", refusal: inDoubt } });
    expect(selectIsFixed(found)).toBe(true);
    expect(composerReducer(found, { type: "createFound", createId: "c" })).toBe(found);
    expect(composerReducer(found, { type: "createStopped", createId: "c", refusal: null })).toBe(found);
  });

  test("that is not known to exist unlocks the fields, with the reason", () => {
    const stopped = after(checking, { type: "createStopped", createId: "c", refusal: inDoubt });
    expect(selectIsFixed(stopped)).toBe(false);
    expect(stopped.refusal).toEqual(inDoubt);
  });

  test("takes no answer about another one", () => {
    expect(composerReducer(checking, { type: "createFound", createId: "other" })).toBe(checking);
    expect(composerReducer(checking, { type: "createStopped", createId: "other", refusal: null })).toBe(checking);
  });

  test("from an earlier visit is followed from the start", () => {
    const state = open({ checkedCreateId: "c" });
    expect(selectIsBusy(state)).toBe(true);
    expect(selectIsFixed(after(state, { type: "createStillInDoubt", createId: "c", refusal: inDoubt }))).toBe(true);
  });
});
