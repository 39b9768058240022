const listeners = new Set<() => void>();
// Without storage, a choice lasts for the visit.
const visit = new Map<string, string>();

export function watchMemory(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

export function readMemory(key: string): string | null {
  try {
    return visit.get(key) ?? localStorage.getItem(key);
  } catch {
    return visit.get(key) ?? null;
  }
}

export function writeMemory(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
    visit.delete(key);
  } catch {
    visit.set(key, value);
  }
  for (const listener of listeners) listener();
}
