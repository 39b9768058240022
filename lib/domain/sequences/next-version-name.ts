/** "Spring" → "Spring v2" → "Spring v3". */
export function nextVersionName(name: string): string {
  const [, stem, version] = /^(.*\S)\s+v(\d{1,3})\s*$/su.exec(name) ?? [];
  return stem && version ? `${stem} v${Number(version) + 1}` : `${name.trimEnd()} v2`;
}
