import type { Block, FormattedMessage, Inline } from "@/lib/domain/text/format/format-tree";

const TAGS = { bold: "b", italic: "i", strike: "s", code: "code", fence: "pre" } as const;

const escapeMarkup = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function inlineMarkup(inline: Inline): string {
  if (inline.kind === "text") return escapeMarkup(inline.text);
  if (inline.kind === "link") return `<a href="${escapeMarkup(inline.href)}">${escapeMarkup(inline.text)}</a>`;
  const tag = TAGS[inline.kind];
  return `<${tag}>${"children" in inline ? inlinesMarkup(inline.children) : escapeMarkup(inline.text)}</${tag}>`;
}

const inlinesMarkup = (inlines: Inline[]) => inlines.map(inlineMarkup).join("");

function blockMarkup(block: Block): string {
  switch (block.kind) {
    case "line":
      return inlinesMarkup(block.children) + block.newline;
    case "quote":
      return `<quote>${inlinesMarkup(block.children)}</quote>`;
    case "bullets":
      return `<ul>${block.items.map((item) => `<li>${inlinesMarkup(item.children)}</li>`).join("")}</ul>`;
    case "numbers":
      return `<ol>${block.items.map((item) => `<li value="${item.number}">${inlinesMarkup(item.children)}</li>`).join("")}</ol>`;
  }
}

/** Writes a formatted message in the case files' notation: `b i s code pre quote ul ol li a`, text escaped. */
export const toMarkup = (message: FormattedMessage) => message.blocks.map(blockMarkup).join("");
