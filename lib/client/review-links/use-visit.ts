"use client";

import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { VisitProblem, VisitState } from "@/lib/domain/reviews/review-visit";
import { fetchState, postAct } from "./visit-requests";

const POLL_MS = 4_000;

export type Problem = { reason: VisitProblem | "offline"; retryAt?: string };

/** The changing state of an open review page: polled while the page is visible, and fresh after every act. */
export function useVisit(token: string, position: number, first: VisitState) {
  const [state, setState] = useState(first);
  const [hasEnded, setEnded] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const etag = useRef<string | null>(null);
  /** Counts acts: an answer that was requested before the newest act is older than its state. */
  const acts = useRef(0);

  const poll = useEffectEvent(async (signal: AbortSignal) => {
    const before = acts.current;
    const answer = await fetchState(token, position, etag.current, signal).catch(() => "unchanged" as const);
    if (signal.aborted || before !== acts.current) return;
    if (answer === "ended") return setEnded(true);
    if (answer === "unchanged") return;
    etag.current = answer.etag;
    setState(answer.state);
  });
  useEffect(() => {
    if (hasEnded) return;
    const abort = new AbortController();
    const pollIfVisible = () => {
      if (document.visibilityState === "visible") void poll(abort.signal);
    };
    const timer = setInterval(pollIfVisible, POLL_MS);
    document.addEventListener("visibilitychange", pollIfVisible);
    return () => {
      abort.abort();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", pollIfVisible);
    };
  }, [hasEnded]);

  const act = useCallback(
    async (name: string, input: object): Promise<boolean> => {
      acts.current++;
      const answer = await postAct(token, name, { position, ...input });
      acts.current++;
      if (answer.ok) {
        setProblem(null);
        if (answer.state) {
          etag.current = null;
          setState(answer.state);
        }
        return true;
      }
      const { problem: reason } = answer;
      if (reason === "ended") setEnded(true);
      else setProblem({ reason, ...("retryAt" in answer && answer.retryAt ? { retryAt: answer.retryAt } : {}) });
      return false;
    },
    [token, position],
  );
  return { state, hasEnded, problem, act, clearProblem: useCallback(() => setProblem(null), []) };
}

export type VisitHandle = ReturnType<typeof useVisit>;
