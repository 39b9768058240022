/** Graph's notation: `2025-08-14T19:06:34+0000`. */
export function graphTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}+0000`;
}
