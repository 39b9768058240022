import { markdownInline } from "./markdown-inline";
import { renderRuns } from "./render-runs";
import { plainStyle, withStyles } from "./styled-run";

/** Only Markdown writes these; `*word*` is WhatsApp's own. */
const EVIDENCE = [
  /(?<![*\p{L}\p{N}])\*{2,3}(?=[^\s*])[^\n]{0,500}?[^\s*]\*{2,3}(?!\*)/u,
  /(?<![_\p{L}\p{N}])__(?=[^\s_])[^\n]{0,500}?[^\s_]__(?![_\p{L}\p{N}])/u,
  /(?<![_\p{L}\p{N}])___(?=[^\s_])[^\n]{0,500}?[^\s_]___(?![_\p{L}\p{N}])/u,
  /~~(?=\S)[^\n]{0,500}?\S~~/u,
  /^ {0,3}#{1,6} \S/mu,
  /\[[^\]\n]{1,500}\]\((?:https?:\/\/|mailto:)[^)\s]{1,2000}\)/u,
  /^```[a-z]{1,20}\n/mu,
  /^[-*+] \[[ xX]\] /mu,
];

/** Longer pastes aren't greetings and stay unchanged. */
const MAX_LENGTH = 20_000;

/** Null if nothing shows that it is Markdown. */
export function marksFromMarkdown(text: string): string | null {
  const source = text.replace(/\r\n?/g, "\n");
  if (source.length > MAX_LENGTH || !EVIDENCE.some((pattern) => pattern.test(source))) return null;
  const parts = source.split(/^```[^\n`]*\n([\s\S]*?)\n?```[ \t]*$/mu);
  return parts
    .map((part, index) => (index % 2 === 1 ? `\`\`\`${part}\`\`\`` : part.split("\n").flatMap(line).join("\n")))
    .join("")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const RULE = /^ {0,3}([-*_])(?: ?\1){2,}\s*$/;
const TABLE_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$/;

function line(raw: string): string[] {
  if (RULE.test(raw)) return [""];
  if (TABLE_RULE.test(raw)) return [];
  const heading = /^ {0,3}#{1,6} +(?<title>.*?)(?: +#+)? *$/u.exec(raw)?.groups?.title;
  if (heading !== undefined) return [renderRuns(markdownInline(heading, withStyles(plainStyle, { bold: true })), raw)];
  const item = /^\s*(?<sign>[-*+•]|\d{1,9}[.)]|(?:> ?)+)\s+(?:\[[ xX]\]\s+)?(?<rest>\S.*)$/u.exec(raw)?.groups;
  const rest = (item?.rest ?? raw).replace(/(?: {2,}|\\)$/, "");
  const row = /^\s*\|(?<cells>.*)\|\s*$/u.exec(rest)?.groups?.cells;
  const source = row === undefined ? rest : row.trim();
  const words = renderRuns(markdownInline(source), source).trimEnd();
  if (!item?.sign) return [words];
  const sign = item.sign.startsWith(">") ? ">" : /^\d/.test(item.sign) ? `${Number.parseInt(item.sign, 10)}.` : "-";
  return [`${sign} ${words}`];
}
