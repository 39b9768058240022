/** For the job table: `smtp 451`, `ECONNREFUSED`, or the error's class. Messages may quote addresses and URLs. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === "number") return `smtp ${responseCode}`;
  return typeof code === "string" && /^\w{1,40}$/.test(code) ? code : error.name;
}
