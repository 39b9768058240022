"use client";

import { useEffect, useState } from "react";
import { type Presence, type PresenceReport, presenceEveryMs } from "@/lib/domain/presence/presence";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { newAttemptId } from "../drafts/new-attempt-id";

type Options = { wabaId: string; userId: string; place: string; writesIn: string };

/** A person who typed this recently is writing. */
const writingMs = 30_000;

const none: readonly Presence[] = [];

/** Who else has this page open, and writes in its elements `writesIn`. A hidden page is left. */
export function usePresence({ wabaId, userId, place, writesIn }: Options): {
  others: readonly Presence[];
  isWriting: boolean;
} {
  const [others, setOthers] = useState(none);
  const [isWriting, setIsWriting] = useState(false);
  useEffect(() => {
    const pageId = newAttemptId();
    const path = `/api/accounts/${wabaId}/presence`;
    const stopped = new AbortController();
    let typedAt = Number.NEGATIVE_INFINITY;
    const body = (state: PresenceReport["state"]) =>
      new Blob([JSON.stringify({ userId, pageId, place, state })], { type: "application/json" });
    const report = async () => {
      if (document.visibilityState === "hidden") return;
      const writing = performance.now() - typedAt < writingMs;
      setIsWriting(writing);
      try {
        const sent = { method: "POST", body: body(writing ? "writing" : "here"), signal: stopped.signal };
        const response = await fetch(path, sent);
        const result: ActionResult<Presence[]> | null = response.ok ? await response.json() : null;
        setOthers((known) => (result?.ok ? unlessSame(known, result.data) : none));
      } catch {
        // Without an answer nobody is known to be here; the next report tells.
        if (!stopped.signal.aborted) setOthers(none);
      }
    };
    const leave = () => void navigator.sendBeacon(path, body("leaving"));
    const onInput = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || !target.closest(writesIn)) return;
      const isFirst = performance.now() - typedAt >= writingMs;
      typedAt = performance.now();
      if (isFirst) void report();
    };
    const onVisibility = () => (document.visibilityState === "hidden" ? leave() : void report());

    void report();
    const timer = setInterval(report, presenceEveryMs);
    document.addEventListener("input", onInput, { passive: true });
    document.addEventListener("visibilitychange", onVisibility);
    window.addEventListener("pagehide", leave);
    return () => {
      stopped.abort();
      clearInterval(timer);
      document.removeEventListener("input", onInput);
      document.removeEventListener("visibilitychange", onVisibility);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [wabaId, userId, place, writesIn]);
  return { others, isWriting };
}

function unlessSame(known: readonly Presence[], now: readonly Presence[]): readonly Presence[] {
  return JSON.stringify(known) === JSON.stringify(now) ? known : now;
}
