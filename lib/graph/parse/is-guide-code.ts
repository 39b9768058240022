/** A code of the error table in Meta's Welcome Message Sequences guide. */
export function isGuideCode(code: number | undefined): boolean {
  return code !== undefined && code >= 4_027_001 && code <= 4_027_999;
}
