/**
 * Meta's encoding, which it signs: non-ASCII as `\u` with lower-case hex per UTF-16 unit, slashes as `\/`. Receivers
 * must therefore hash the raw bytes.
 */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("/", "\\/")
    .replaceAll(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
