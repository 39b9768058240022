/**
 * Whether a page shows what a notification's `path` leads to: the same path with the same parameters, others aside.
 * A fragment is a place on that page.
 */
export function isVisited(path: string, page: string): boolean {
  const [wanted, shown] = [new URL(path, "http://localhost"), new URL(page, "http://localhost")];
  if (wanted.pathname !== shown.pathname) return false;
  return [...wanted.searchParams].every(([name, value]) => shown.searchParams.getAll(name).includes(value));
}
