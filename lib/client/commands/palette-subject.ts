import { useEffect, useRef } from "react";
import type { SequenceActionId } from "@/lib/domain/sequences/sequence-actions";

export type SequenceAction = { href: string } | { run: () => void };
export type SequenceActions = Partial<Record<SequenceActionId, SequenceAction | null | undefined | false>>;

/** The sequence of the current row, or the one that is open. Lacks what the person may not do. */
export type PaletteSubject = { sequenceId: string; name: string; actions: SequenceActions };

type Read = () => PaletteSubject | null;

let readers: readonly Read[] = [];

/** Read as the palette opens, before it takes the focus from the row. */
export const readPaletteSubject: Read = () => readers.at(-1)?.() ?? null;

export function usePaletteSubject(read: Read): void {
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const reader: Read = () => latest.current();
    readers = [...readers, reader];
    return () => {
      readers = readers.filter((one) => one !== reader);
    };
  }, []);
}
