import { createContext, useContext } from "react";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

export type Pane = "write" | "preview";

type ComposerContextValue = {
  readOnly: boolean;
  /** What this browser kept of a draft is being read: what is typed now would be typed over it. */
  opening: boolean;
  /** Every change of the form is kept from now on: what is put in without a person's doing waits for it. */
  started: boolean;
  /** Moves the focus to a field, on narrow screens after changing to its tab. */
  focusField: (field: RefusalField) => void;
  /** Puts new words into the form with as little disturbance as the browser allows. */
  applyWords: (words: SequenceWords) => void;
  /** Shows the other of the two states that the chat may open in. */
  showOtherPrompt: () => void;
};

export const ComposerContext = createContext<ComposerContextValue | null>(null);

export function useComposer(): ComposerContextValue {
  const value = useContext(ComposerContext);
  if (!value) throw new Error("useComposer needs a Composer around it.");
  return value;
}
