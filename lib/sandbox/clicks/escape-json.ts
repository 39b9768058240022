/**
 * JSON as Meta sends it, and as it signs it: everything beyond ASCII as `\u` and four lower-case digits for each UTF-16
 * unit, slashes as `\/`. Parsed it is the same; hashed it is not, so a receiver must keep the raw bytes.
 */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("/", "\\/")
    .replaceAll(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
