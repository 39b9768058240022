import { linkText } from "./link-text";
import { MarkupLines } from "./markup-lines";
import { plainStyle, type RunStyle, withStyles } from "./styled-run";

export type MarkupNode = {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<MarkupNode>;
  readonly getAttribute?: (name: string) => string | null;
};

const IGNORED = new Set([
  "SCRIPT",
  "STYLE",
  "HEAD",
  "TITLE",
  "META",
  "LINK",
  "TEMPLATE",
  "NOSCRIPT",
  "SVG",
  "#comment",
]);
const LINES = new Set([
  "DIV",
  "SECTION",
  "ARTICLE",
  "HEADER",
  "FOOTER",
  "MAIN",
  "TR",
  "DT",
  "DD",
  "FIGCAPTION",
  "ADDRESS",
]);
const PARAGRAPHS = new Set(["P", "UL", "OL", "TABLE", "DL", "FIGURE", "H1", "H2", "H3", "H4", "H5", "H6"]);
const STYLED: Record<string, RunStyle> = {
  B: "bold",
  STRONG: "bold",
  TH: "bold",
  I: "italic",
  EM: "italic",
  CITE: "italic",
  S: "strike",
  STRIKE: "strike",
  DEL: "strike",
  CODE: "code",
  KBD: "code",
  SAMP: "code",
  TT: "code",
};
const MAX_DEPTH = 200;

/** Headings become bold, links show their address. Reads `style` for word processors. */
export function marksFromHtml(root: MarkupNode): string {
  const lines = new MarkupLines();
  walk(root, { lines, styles: plainStyle, depth: 0, inItem: false });
  return lines.toString();
}

type Place = { lines: MarkupLines; styles: ReadonlySet<RunStyle>; depth: number; inItem: boolean };

const OWN_WAYS: Record<string, (node: MarkupNode, place: Place) => void> = {
  "#TEXT": (node, { lines, styles }) => lines.add(collapse(node.nodeValue ?? ""), styles),
  BR: (_, { lines }) => lines.breakLine(true),
  HR: (_, { lines }) => lines.breakParagraph(),
  IMG: (node, { lines, styles }) => lines.add(emojiOf(node.getAttribute?.("alt") ?? ""), styles),
  A: (node, { lines, styles }) =>
    lines.add(linkText(collapse(textOf(node)), node.getAttribute?.("href") ?? ""), stylesOf(node, styles)),
  PRE: addFence,
  BLOCKQUOTE: addQuote,
  UL: (node, place) => addList(node, false, place),
  OL: (node, place) => addList(node, true, place),
};

function walk(node: MarkupNode, place: Place): void {
  const name = node.nodeName.toUpperCase();
  if (IGNORED.has(name) || place.depth > MAX_DEPTH) return;
  const ownWay = OWN_WAYS[name];
  if (ownWay) ownWay(node, place);
  else walkBlock(node, name, place);
}

function walkBlock(node: MarkupNode, name: string, place: Place): void {
  const { lines } = place;
  const apart = PARAGRAPHS.has(name) && !place.inItem && !hasNoMargin(node);
  const alone = PARAGRAPHS.has(name) || LINES.has(name);
  const edge = () => {
    if (apart) lines.breakParagraph();
    else if (alone) lines.breakLine();
  };
  edge();
  walkChildren(node, { ...place, styles: stylesOf(node, place.styles) });
  if (name === "TD" || name === "TH") lines.add(" ");
  edge();
}

function walkChildren(node: MarkupNode, place: Place): void {
  for (const child of node.childNodes) walk(child, { ...place, depth: place.depth + 1 });
}

function addQuote(quote: MarkupNode, place: Place): void {
  const { lines } = place;
  lines.breakParagraph();
  lines.enter("> ", "> ");
  walkChildren(quote, { ...place, inItem: true });
  lines.leave();
  lines.breakParagraph();
}

function addList(list: MarkupNode, ordered: boolean, place: Place): void {
  const { lines } = place;
  if (place.inItem) lines.breakLine();
  else lines.breakParagraph();
  let number = Number(list.getAttribute?.("start") ?? 1) || 1;
  for (const child of list.childNodes) {
    const item = child.nodeName.toUpperCase() === "LI";
    if (item) lines.enter(ordered ? `${number++}. ` : "- ", "");
    walk(child, { ...place, depth: place.depth + 1, inItem: true });
    if (item) lines.leave();
  }
  if (!place.inItem) lines.breakParagraph();
}

function addFence(node: MarkupNode, { lines }: Place): void {
  const text = textOf(node)
    .replace(/\r\n?/g, "\n")
    .replace(/^\n+|\s+$/g, "");
  lines.breakParagraph();
  if (text !== "") lines.addVerbatim(text.includes("```") ? text : `\`\`\`${text}\`\`\``);
  lines.breakParagraph();
}

function stylesOf(node: MarkupNode, inherited: ReadonlySet<RunStyle>): ReadonlySet<RunStyle> {
  const name = node.nodeName.toUpperCase();
  const byName = STYLED[name] ?? (/^H[1-6]$/.test(name) ? "bold" : undefined);
  const style = node.getAttribute?.("style") ?? "";
  const weight = /font-weight\s*:\s*([a-z0-9]+)/i.exec(style)?.[1]?.toLowerCase();
  const slant = /font-style\s*:\s*([a-z]+)/i.exec(style)?.[1]?.toLowerCase();
  const named = byName ? withStyles(inherited, { [byName]: true }) : inherited;
  return withStyles(named, {
    bold: weight === undefined ? undefined : weight === "bold" || weight === "bolder" || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant === "italic" || slant === "oblique",
    strike: /text-decoration[a-z-]*\s*:[^;]*line-through/i.test(style) || undefined,
  });
}

/** Word processors write each line as a paragraph without margins. */
function hasNoMargin(node: MarkupNode): boolean {
  const style = node.getAttribute?.("style") ?? "";
  return (
    /margin-top\s*:\s*0(?:pt|px|in|cm)?\s*(?:;|$)/i.test(style) &&
    /margin-bottom\s*:\s*0(?:pt|px|in|cm)?\s*(?:;|$)/i.test(style)
  );
}

const collapse = (text: string) => text.replace(/[\s\u00A0]+/g, " ");

function textOf(node: MarkupNode): string {
  if (node.nodeName.toUpperCase() === "#TEXT") return node.nodeValue ?? "";
  if (node.nodeName.toUpperCase() === "BR") return "\n";
  return [...node.childNodes].map(textOf).join("");
}

const emojiOf = (alt: string) => (alt.length <= 16 && /\p{Extended_Pictographic}|\p{RI}/u.test(alt) ? alt : "");
