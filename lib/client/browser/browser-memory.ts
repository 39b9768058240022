const listeners = new Set<() => void>();
// Where storage is refused a choice still lasts for the visit.
const visit = new Map<string, string>();

/** Calls back when anything remembered changes, in this tab or another. @returns how to stop. */
export function watchMemory(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

/** What this browser remembers under a key; null: nothing. */
export function readMemory(key: string): string | null {
  try {
    return visit.get(key) ?? localStorage.getItem(key);
  } catch {
    return visit.get(key) ?? null;
  }
}

/** Remembers a text, for the visit alone where the browser refuses more. */
export function writeMemory(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
    visit.delete(key);
  } catch {
    visit.set(key, value);
  }
  for (const listener of listeners) listener();
}
