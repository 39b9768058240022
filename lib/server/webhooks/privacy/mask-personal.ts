/** Longer texts don't show more about which words work. */
const LONGEST = 280;

export function maskPersonal(text: string): string {
  const masked = text
    .replace(/[^\s@<>]{1,64}@[^\s@<>]{1,250}/gu, "‹email›")
    .replace(/\+?\p{Nd}(?:[\s().\-/]{0,3}\p{Nd}){5,}/gu, "‹number›");
  const characters = [...masked];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : masked;
}
