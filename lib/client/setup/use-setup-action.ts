"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { refusalFromThrown } from "../browser/refusal-from-thrown";

type Outcome<T> = { onDone?: (data: T) => void; onRefused: (refusal: Refusal) => void };

/** Reloads the page to show the result; busy until then. */
export function useSetupAction<T>(action: () => Promise<ActionResult<T>>, { onDone, onRefused }: Outcome<T>) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const run = () =>
    start(async () => {
      const result = await action().catch(
        (error): ActionResult<T> => ({ ok: false, refusal: refusalFromThrown(error) }),
      );
      if (!result.ok) return onRefused(result.refusal);
      onDone?.(result.data);
      router.refresh();
    });
  return { busy, run };
}
