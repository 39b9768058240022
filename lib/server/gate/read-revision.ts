export function readRevision(query: URLSearchParams): number | undefined {
  const revision = Number(query.get("revision") ?? Number.NaN);
  return Number.isSafeInteger(revision) ? revision : undefined;
}
