/** Whether the page has the path and the parameters that a notification leads to; fragments don't count. */
export function isVisited(path: string, page: string): boolean {
  const [wanted, shown] = [new URL(path, "http://localhost"), new URL(page, "http://localhost")];
  if (wanted.pathname !== shown.pathname) return false;
  return [...wanted.searchParams].every(([name, value]) => shown.searchParams.getAll(name).includes(value));
}
