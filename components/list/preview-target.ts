export type Previewed<Subject> = { subject: Subject; row: HTMLElement };

export type PreviewTarget<Subject> = {
  /** On hover or focus: shows after a short delay, or at once if a preview is open. */
  point: (subject: Subject, row: HTMLElement) => void;
  /** Stays open briefly, so that the pointer can move onto the preview. */
  leave: () => void;
  /** The pointer is on the preview. */
  stay: () => void;
  /** The row left the list. */
  gone: (row: HTMLElement) => void;
  hide: () => void;
  current: () => Previewed<Subject> | null;
  subscribe: (listener: () => void) => () => void;
};

const showAfterMs = 150;
const hideAfterMs = 120;
/** Narrower rows stack and leave no room for a preview. */
const narrowestPx = 768;

/** Lives outside React, so that moving over rows renders none of them. */
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
