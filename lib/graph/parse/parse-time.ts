/** Accepts Meta's `2025-08-14T19:06:34+0000` or Unix seconds; returns ISO 8601 UTC, null if invalid. */
export function parseTime(wire: unknown): string | null {
  const at =
    typeof wire === "string"
      ? new Date(wire.replace(/([+-]\d{2})(\d{2})$/, "$1:$2"))
      : new Date(typeof wire === "number" ? wire * 1000 : Number.NaN);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
