import { linePrefix, linesAround, type TextEdit } from "./text-edit";

export type LineStyle = "bullet" | "number" | "quote";

const own: Record<LineStyle, RegExp> = { bullet: /^[*\-•] /, number: /^\d{1,2}\. /, quote: /^>\s/ };

/** WhatsApp reads list numbers of at most two digits. */
export function toggleLines(text: string, start: number, end: number, style: LineStyle): TextEdit {
  const { from, to } = linesAround(text, start, end);
  const lines = text.slice(from, to).split("\n");
  const meant = lines.filter((line) => line.trim() !== "" || lines.length === 1);
  const off = meant.length > 0 && meant.every((line) => own[style].test(line));
  let number = 0;
  const insert = lines
    .map((line) => {
      if (!meant.includes(line)) return line;
      if (off) return line.replace(own[style], "");
      number += 1;
      const sign = style === "bullet" ? "- " : style === "quote" ? "> " : `${Math.min(number, 99)}. `;
      return sign + line.replace(linePrefix, "");
    })
    .join("\n");
  const after = from + insert.length;
  return { from, to, insert, selectionStart: start === end ? after : from, selectionEnd: after };
}
