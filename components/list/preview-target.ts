export type Previewed<Subject> = { subject: Subject; row: HTMLElement };

export type PreviewTarget<Subject> = {
  /** The pointer rests on a row, or the focus came to it: shown after a short delay, at once when one is up already. */
  point: (subject: Subject, row: HTMLElement) => void;
  /** The pointer or the focus left: stays up for a moment, so that the pointer can move onto the preview. */
  leave: () => void;
  /** The pointer is on the preview itself. */
  stay: () => void;
  /** The row is no longer in the list. */
  gone: (row: HTMLElement) => void;
  hide: () => void;
  current: () => Previewed<Subject> | null;
  subscribe: (listener: () => void) => () => void;
};

const showAfterMs = 150;
const hideAfterMs = 120;
/** Below, rows stack and there is no place beside what one reads. */
const narrowestPx = 768;

/** Which row the one preview shows. Lives beside React, so that moving over rows renders none of them. */
export function createPreviewTarget<Subject>(): PreviewTarget<Subject> {
  let current: Previewed<Subject> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const set = (next: Previewed<Subject> | null) => {
    clearTimeout(timer);
    if (current === next) return;
    current = next;
    for (const listener of listeners) listener();
  };
  return {
    point(subject, row) {
      clearTimeout(timer);
      if (window.innerWidth < narrowestPx) return;
      timer = setTimeout(() => row.isConnected && set({ subject, row }), current ? 40 : showAfterMs);
    },
    leave() {
      clearTimeout(timer);
      timer = setTimeout(() => set(null), hideAfterMs);
    },
    stay: () => clearTimeout(timer),
    gone: (row) => current?.row === row && set(null),
    hide: () => set(null),
    current: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
