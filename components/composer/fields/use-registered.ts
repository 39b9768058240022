"use client";

import { useFormContext } from "react-hook-form";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useComposer } from "@/lib/client/composer/use-composer";
import { selectIsFixed } from "@/lib/domain/composer/select";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

type TextField = "name" | "text" | "autofill" | `iceBreakers.${number}.title`;

/**
 * Registers a text control. The form fills it only once the page is alive: so the server sends the words with it, and
 * until then nothing can be typed that React would throw away when it takes over.
 */
export function useRegistered(name: TextField) {
  const { register, getValues } = useFormContext<SequenceWords>();
  const readOnly = useComposer(selectIsFixed);
  // What is typed while the draft is being read would be typed over it.
  const isReading = useComposer(({ draft }) => draft.stage === "reading");
  const alive = useHydrated();
  return {
    ...register(name),
    defaultValue: getValues(name),
    readOnly: readOnly || isReading || !alive,
    "data-locked": readOnly || undefined,
  };
}
