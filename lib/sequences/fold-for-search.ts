/** Lower case without accents, so that "cafe" finds "Café". Both the haystack and what is looked for go through it. */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLocaleLowerCase("en");
}
