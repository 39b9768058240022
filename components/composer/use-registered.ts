"use client";

import { useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import type { SequenceWords } from "@/lib/sequences/schema";
import { useComposer } from "./composer-context";

type TextField = "name" | "text" | "autofill" | `iceBreakers.${number}.title`;

const never = () => () => {};

/**
 * Registers a text control. The form fills it only once the page is alive: so the server sends the words with it, and
 * until then nothing can be typed that React would throw away when it takes over.
 */
export function useRegistered(name: TextField) {
  const { register, getValues } = useFormContext<SequenceWords>();
  const { readOnly, opening } = useComposer();
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return {
    ...register(name),
    defaultValue: getValues(name),
    readOnly: readOnly || opening || !alive,
    "data-locked": readOnly || undefined,
  };
}
