"use client";

import { useFormContext } from "react-hook-form";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useComposer } from "@/lib/client/composer/use-composer";
import { selectIsFixed } from "@/lib/domain/composer/select";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

type TextField = "name" | "text" | "autofill" | `iceBreakers.${number}.title`;

/** The server renders the text. Read-only until hydration, because React would discard earlier input. */
export function useRegistered(name: TextField) {
  const { register, getValues } = useFormContext<SequenceWords>();
  const readOnly = useComposer(selectIsFixed);
  // The stored draft would overwrite input while it loads.
  const isReading = useComposer(({ draft }) => draft.stage === "reading");
  const alive = useHydrated();
  return {
    ...register(name),
    defaultValue: getValues(name),
    readOnly: readOnly || isReading || !alive,
    "data-locked": readOnly || undefined,
  };
}
