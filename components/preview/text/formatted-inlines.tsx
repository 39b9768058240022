import type { ReactNode } from "react";
import type { Inline } from "@/lib/domain/text/format/format-tree";

/** Inlines as React nodes. Links look like links and lead nowhere: this is a picture of a phone. */
export function FormattedInlines({ inlines }: { inlines: Inline[] }): ReactNode {
  return keyed(inlines, inlineNode);
}

/** Position is the identity of a stretch of text: there is no other, and none keeps state. */
export function keyed<T>(items: readonly T[], node: (item: T, key: string, index: number) => ReactNode): ReactNode[] {
  return items.map((item, index) => node(item, String(index), index));
}

function inlineNode(inline: Inline, key: string): ReactNode {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "bold":
      return <strong key={key}>{keyed(inline.children, inlineNode)}</strong>;
    case "italic":
      return <em key={key}>{keyed(inline.children, inlineNode)}</em>;
    case "strike":
      return <s key={key}>{keyed(inline.children, inlineNode)}</s>;
    case "code":
      return (
        <code key={key} className="wa-code">
          {inline.text}
        </code>
      );
    case "fence":
      return (
        <code key={key} className="wa-fence">
          {inline.text}
        </code>
      );
    case "link":
      return (
        <span key={key} className="wa-link">
          {inline.text}
        </span>
      );
  }
}
