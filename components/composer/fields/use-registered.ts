"use client";

import { useFormContext } from "react-hook-form";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { useComposer } from "../composer-context";

type TextField = "name" | "text" | "autofill" | `iceBreakers.${number}.title`;

/**
 * Registers a text control. The form fills it only once the page is alive: so the server sends the words with it, and
 * until then nothing can be typed that React would throw away when it takes over.
 */
export function useRegistered(name: TextField) {
  const { register, getValues } = useFormContext<SequenceWords>();
  const { readOnly, opening } = useComposer();
  const alive = useHydrated();
  return {
    ...register(name),
    defaultValue: getValues(name),
    readOnly: readOnly || opening || !alive,
    "data-locked": readOnly || undefined,
  };
}
