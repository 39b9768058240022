import { keepAddresses } from "./keep-addresses";
import { linkText } from "./link-text";
import { isMarkable, signOf } from "./render-runs";
import { plainStyle, type RunStyle, type StyledRun, withStyles } from "./styled-run";

const LETTER = String.raw`[\p{L}\p{N}]`;
const INLINE = new RegExp(
  [
    String.raw`\\(?<escaped>[\\${"`"}*_{}[\]()#+.!~>|-])`,
    String.raw`(?<ticks>${"`"}+)(?<code>[^${"`"}\n]+)\k<ticks>(?!${"`"})`,
    String.raw`!?\[(?<label>[^\]\n]{0,500})\]\(\s*<?(?<href>[^)\s>]{1,2000})>?(?:\s+["'][^)\n]{0,200}["'])?\s*\)`,
    String.raw`<(?<auto>(?:https?:\/\/|mailto:)[^>\s]{1,2000})>`,
    String.raw`(?<both>\*\*\*|___)(?=\S)(?<bothBody>[^\n]{1,500}?)(?<=\S)\k<both>`,
    String.raw`(?<two>\*\*|(?<!${LETTER})__)(?=\S)(?<twoBody>[^\n]{1,500}?)(?<=\S)\k<two>(?!\*)`,
    String.raw`~~(?=\S)(?<struck>[^\n]{1,500}?)(?<=\S)~~`,
    String.raw`(?<!${LETTER})(?<one>[*_])(?=\S)(?<oneBody>[^\n*_]{1,500}?)(?<=\S)\k<one>(?!${LETTER})`,
  ].join("|"),
  "gu",
);

export function markdownInline(line: string, styles: ReadonlySet<RunStyle> = plainStyle): StyledRun[] {
  const { text, restore } = keepAddresses(line);
  return readInline(text, styles).map((run) => ({ ...run, text: restore(run.text) }));
}

/** Marks more than 500 characters apart are rarely a pair. */
function readInline(line: string, styles: ReadonlySet<RunStyle>): StyledRun[] {
  const runs: StyledRun[] = [];
  let from = 0;
  const plain = (text: string) => runs.push({ text, styles });
  // Keep pasted signs that WhatsApp can't mark, such as part of a word.
  const styled = (match: RegExpExecArray, text: string, ...added: RunStyle[]) => {
    const inner = readInline(text, withStyles(styles, Object.fromEntries(added.map((style) => [style, true]))));
    const body = inner.map((run) => run.text).join("");
    const [before, after] = [line.slice(0, match.index), line.slice(match.index + match[0].length)];
    const canMark = added.every((style) => isMarkable(body, signOf[style], before, after));
    if (canMark) runs.push(...inner);
    else plain(match[0]);
  };
  for (const match of line.matchAll(INLINE)) {
    const { escaped, code, label, href, auto, bothBody, twoBody, struck, oneBody } = match.groups ?? {};
    plain(line.slice(from, match.index));
    from = match.index + match[0].length;
    if (escaped !== undefined) plain(escaped);
    else if (code !== undefined) runs.push({ text: code.trim(), styles: withStyles(styles, { code: true }) });
    else if (href !== undefined) plain(linkText(bareWords(label ?? ""), href));
    else if (auto !== undefined) plain(auto.replace(/^mailto:/, ""));
    else if (bothBody !== undefined) styled(match, bothBody, "bold", "italic");
    else if (twoBody !== undefined) styled(match, twoBody, "bold");
    else if (struck !== undefined) styled(match, struck, "strike");
    else if (oneBody !== undefined) styled(match, oneBody, "italic");
  }
  plain(line.slice(from));
  return runs.filter(({ text }) => text !== "");
}

const bareWords = (label: string) =>
  readInline(label, plainStyle)
    .map(({ text }) => text)
    .join("");
