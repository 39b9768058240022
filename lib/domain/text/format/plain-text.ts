import { formatMessage } from "./format";
import type { Block, Inline } from "./format-tree";

const inlineText = (inline: Inline): string =>
  "children" in inline ? inline.children.map(inlineText).join("") : inline.text;
const lineText = (inlines: Inline[]) => inlines.map(inlineText).join("");

function blockLines(block: Block): string[] {
  if (block.kind === "bullets") return block.items.map((item) => `• ${lineText(item.children)}`);
  if (block.kind === "numbers") return block.items.map((item) => `${item.number}. ${lineText(item.children)}`);
  return [lineText(block.children)];
}

export function plainText(text: string): string {
  return formatMessage(text).blocks.flatMap(blockLines).join("\n");
}
