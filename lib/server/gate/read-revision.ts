/** The revision that a reader says it has (`?revision=`); undefined where it says none or no number. */
export function readRevision(query: URLSearchParams): number | undefined {
  const revision = Number(query.get("revision") ?? Number.NaN);
  return Number.isSafeInteger(revision) ? revision : undefined;
}
