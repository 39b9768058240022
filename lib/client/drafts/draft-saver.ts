import type { DraftContent, DraftMark, DraftSave, LocalDraft, StoredDraft } from "@/lib/domain/drafts/draft";
import type { DraftProblem, DraftState } from "@/lib/domain/drafts/draft-state";
import { newAttemptId } from "./new-attempt-id";
import { continuesFrom, marksOf } from "./reconcile-drafts";
import type { DraftAnswer } from "./send-draft";

/** A draft as another tab (`LocalDraft`) or our server has it. */
export type OtherDraft = LocalDraft | StoredDraft;

export type DraftSaverOptions = {
  draftId: string;
  isNew: boolean;
  /** Synchronous; false if the browser refuses. */
  keep: (draft: LocalDraft) => boolean;
  drop: () => void;
  send: (save: DraftSave) => Promise<DraftAnswer>;
  /** Returns the problem, or null. */
  discard: () => Promise<DraftProblem | null>;
  /** `request`: the last request whose answer the state takes into account, counted from 1. */
  onState: (state: DraftState, request: number) => void;
  /** Another tab or device wrote on from other words, or ended the draft (null). Nothing is sent from now on. */
  onConflict: (theirs: OtherDraft | null) => void;
};

/** At most one request per interval. */
const saveAfterMs = 500;
/** Waits for another page's save that may still be in flight. */
const adoptAfterMs = 1_500;
const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

/** One request at a time with the latest words; independent of React and the DOM for testing. */
export function createDraftSaver(options: DraftSaverOptions) {
  const { draftId, isNew } = options;
  const writer = newAttemptId();
  let turn = 0;
  let content: DraftContent | null = null;
  let revision: number | null = null;
  /** States from earlier pages whose saves may still be in flight. */
  let inherited: DraftMark[] = [];
  let savedTurn = 0;
  let written = false;
  let kept = true;
  let conflict = false;
  let stopped = false;
  let failures = 0;
  let sentRequests = 0;
  let answeredRequests = 0;
  let problem: DraftProblem | null = null;
  let toDiscard = false;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isSaved = () => content === null || savedTurn >= turn;
  const own = () => ({ writer, turn, mine: inherited });
  const report = (request = answeredRequests) => options.onState(state(), request);
  function state(): DraftState {
    if (conflict) return "conflict";
    if (content === null) return "clean";
    if (isSaved()) return "saved";
    if (!problem) return "saving";
    return kept ? problem : "at-risk";
  }
  function keep() {
    if (content === null) return;
    const changedAt = new Date().toISOString();
    kept = options.keep({ ...own(), isNew, content, revision, saved: isSaved(), changedAt });
  }
  function schedule(ms: number) {
    clearTimeout(timer);
    timer = stopped ? undefined : setTimeout(() => void flush(), ms);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  }

  const isDone = () => !toDiscard && (conflict || isSaved());
  async function work() {
    do {
      if (toDiscard) await attempt(discardOnce);
      if (!isDone() && !toDiscard) await attempt(saveOnce);
      // Retry at once: the composer is gone.
    } while (stopped && problem === null && !isDone());
    if (problem === null && !isDone()) schedule(saveAfterMs);
  }

  async function attempt(once: () => Promise<typeof problem>) {
    const request = ++sentRequests;
    problem = await once();
    answeredRequests = Math.max(answeredRequests, request);
    if (problem === null) failures = 0;
    else if (problem !== "refused") schedule(Math.min(firstRetryMs * 2 ** failures++, longestRetryMs));
    report(request);
  }

  async function discardOnce(): Promise<typeof problem> {
    const failed = await options.discard();
    if (failed) return failed;
    toDiscard = false;
    revision = null;
    inherited = [];
    return null;
  }

  async function saveOnce(): Promise<typeof problem> {
    if (content === null) return null;
    const sent = { ...own(), draftId, isNew, content, revision, mine: marksOf(own()) };
    const answer = await options.send(sent);
    if (conflict) return null;
    if (answer.kind === "unreachable") return "offline";
    if (answer.kind === "refused" || answer.kind === "signed-out" || answer.kind === "other-person") return answer.kind;
    if (answer.kind === "saved") acknowledge(answer.revision, sent.turn);
    else if (answer.draft && sameContent(content, answer.draft.content)) {
      acknowledge(answer.draft.revision, turn);
    } else if (answer.draft && continuesFrom(own(), answer.draft)) {
      // The answer to an earlier save was lost.
      acknowledge(answer.draft.revision, answer.draft.writer === writer ? answer.draft.turn : savedTurn);
    } else if (content !== null && !toDiscard) {
      yieldTo(answer.draft);
    }
    return null;
  }

  function acknowledge(next: number, turnThere: number) {
    revision = Math.max(revision ?? 0, next);
    savedTurn = Math.max(savedTurn, turnThere);
    if (isSaved()) inherited = [];
    keep();
  }

  /** Keeps the other version in the draft's place: from now on only this page has the words on the screen. */
  function yieldTo(theirs: StoredDraft | null) {
    if (theirs) options.keep({ ...theirs, mine: [], saved: true });
    else options.drop();
    stopFor(theirs);
  }

  function stopFor(theirs: OtherDraft | null) {
    conflict = true;
    clearTimeout(timer);
    timer = undefined;
    report();
    options.onConflict(theirs);
  }

  return {
    content: () => content,
    write(next: DraftContent) {
      if (conflict) return;
      stopped = false;
      content = next;
      written = true;
      turn += 1;
      keep();
      if (timer === undefined && running === null && problem !== "refused") schedule(saveAfterMs);
      report();
    },
    /** `follow`: the tab that keeps the draft saves it as well. */
    open(from: OtherDraft, follow = false) {
      stopped = conflict = written = false;
      turn += 1;
      content = from.content;
      revision = from.revision;
      inherited = marksOf("saved" in from ? from : { ...from, mine: [] });
      savedTurn = follow || !("saved" in from) || from.saved ? turn : turn - 1;
      problem = null;
      report();
      if (!isSaved()) schedule(adoptAfterMs);
    },
    /** `ended`: the server has already removed the draft. */
    clear({ ended }: { ended: boolean }) {
      if (content === null) return;
      // A save in flight may arrive after the removal.
      toDiscard = !ended || running !== null;
      if (ended) {
        revision = null;
        inherited = [];
      }
      content = null;
      conflict = written = false;
      problem = null;
      turn += 1;
      options.drop();
      report();
      if (toDiscard) schedule(0);
    },
    /** Another tab of this browser kept `theirs`, or ended the draft (null), while this tab has other text. */
    compareWith(theirs: LocalDraft | null) {
      if (conflict || content === null) return;
      if (theirs && sameContent(content, theirs.content)) {
        inherited = marksOf({ ...theirs, mine: inherited });
        revision = theirs.revision ?? revision;
      } else if (!theirs || !continuesFrom(own(), theirs)) stopFor(theirs);
    },
    yieldTo,
    /** Whether something was written here since the draft was opened. */
    isWritten: () => written,
    isSafe: () => kept || isSaved() || conflict,
    flush: () => (stopped || isDone() ? Promise.resolve() : flush()),
    /** The page may close: doesn't wait for a request in flight. */
    flushBeforeEnd() {
      if (conflict || toDiscard || isSaved()) return;
      if (running) void attempt(saveOnce);
      else void flush();
    },
    /** Sends unsaved words once more. */
    stop() {
      const pending = timer !== undefined;
      stopped = true;
      if (pending) void flush();
    },
  };
}

export type DraftSaver = ReturnType<typeof createDraftSaver>;

function sameContent(one: DraftContent, other: DraftContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
