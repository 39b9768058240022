"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { createCheckQuery } from "@/lib/client/browser/create-check-query";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { Sequence } from "@/lib/domain/sequences/schema";

type Options = {
  wabaId: string;
  /** A create that was being looked for when the page was made. */
  firstId: string | null;
  onCreated: (sequence: Sequence) => void;
  onStopped: (refusal: Refusal | null) => void;
};

/** Follows a create whose answer was lost until it is known what became of it. */
export function useCreateCheck({ wabaId, firstId, onCreated, onStopped }: Options) {
  const [followed, setFollowed] = useState<{ createId: string; told: Refusal | null } | null>(
    firstId === null ? null : { createId: firstId, told: null },
  );
  const { data } = useQuery(createCheckQuery(wabaId, followed?.createId ?? null));

  const conclude = useEffectEvent(() => {
    if (!followed || data === undefined || data?.state === "checking") return;
    // The page goes to what was created: until then the words stay as they are.
    if (data?.state === "created") return onCreated(data.sequence);
    setFollowed(null);
    onStopped(data?.refusal ?? null);
  });
  useEffect(() => {
    if (data !== undefined) conclude();
  }, [data]);

  return {
    /** What to tell meanwhile; null when nothing is being looked for. */
    told: followed && ((data?.state === "checking" ? data.told : followed.told) ?? null),
    checking: followed !== null,
    follow: (createId: string, told: Refusal) => setFollowed({ createId, told }),
  };
}
