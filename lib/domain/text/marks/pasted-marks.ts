import { type MarkupNode, marksFromHtml } from "./marks-from-html";
import { marksFromMarkdown } from "./marks-from-markdown";
import { wordBullets } from "./word-bullets";

const lettersOf = (text: string) => text.replace(/\s+/g, "");

export function pastedMarks(html: MarkupNode | null, plain: string): string | null {
  const marked = html && marksFromHtml(html);
  if (marked && lettersOf(marked) !== lettersOf(plain)) return marked;
  const items = wordBullets(plain);
  const translated = marksFromMarkdown(items) ?? items;
  return translated === plain ? null : translated;
}
