"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { ChangeStart } from "@/lib/domain/changes/change-input";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { newAttemptId } from "../drafts/new-attempt-id";
import { changeQuery } from "./changes-query";
import { openChange } from "./open-change";

/** A repeated request after a lost answer starts once. */
export type ChangeRequest = ChangeStart extends infer Each
  ? Each extends unknown
    ? Omit<Each, "changeId">
    : never
  : never;

export function useStartChange(wabaId: string) {
  const router = useRouter();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const attempt = useRef<{ request: string; changeId: string } | null>(null);

  const start = async (request: ChangeRequest): Promise<Refusal | null> => {
    if (busy) return null;
    const said = JSON.stringify(request);
    if (attempt.current?.request !== said) attempt.current = { request: said, changeId: newAttemptId() };
    setBusy(true);
    setRefusal(null);
    const started = await openChange(wabaId, { ...request, changeId: attempt.current.changeId });
    if ("refusal" in started) {
      setRefusal(started.refusal);
      setBusy(false);
      return started.refusal;
    }
    attempt.current = null;
    client.setQueryData(changeQuery(wabaId, started.change.id).queryKey, started.change);
    void client.invalidateQueries({ queryKey: ["changes", wabaId], exact: true });
    router.push(started.path);
    return null;
  };
  return { start, busy, refusal };
}
