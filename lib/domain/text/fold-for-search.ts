/** Letters that are no letter with an accent to Unicode, as people type them who lack the key. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ı: "i",
  // Arabic: forms of alef, the feminine ending, final yeh, and the stretching line.
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ة: "ه",
  ى: "ي",
  ـ: "",
};
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
const ASCII = /^[\x20-\x7E]*$/;

/**
 * What search compares, in the browser and in SQL: lower case, without accents, width and spelling variants, so that
 * "cafe" finds "Café", "lodz" finds "Łódź", "strasse" finds "Straße" and "ｓａｌｅ" finds "Sale". Both sides go through it.
 */
export function foldForSearch(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC");
}
