/** A letter o or a dash counts only before a tab. */
const BULLET = /^[ \t]*(?:[•·▪◦‣●○■§\uF0B7\uF0A7][ \t]+|[o–][\t]+[ \t]*)(?=\S)/gmu;

export function wordBullets(text: string): string {
  return text.replace(BULLET, "- ");
}
