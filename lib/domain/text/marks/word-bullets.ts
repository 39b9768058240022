/** Bullets of word processors; a letter o or a dash counts only before the tab that they put behind it. */
const BULLET = /^[ \t]*(?:[•·▪◦‣●○■§\uF0B7\uF0A7][ \t]+|[o–][\t]+[ \t]*)(?=\S)/gmu;

/** Lines that begin with a word processor's bullet become list items; all other lines stay as they are. */
export function wordBullets(text: string): string {
  return text.replace(BULLET, "- ");
}
