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

/** "cafe" finds "Café", "strasse" finds "Straße". The browser and SQL share it. */
export function foldForSearch(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC");
}
