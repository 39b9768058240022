import type { ReactNode } from "react";
import type { Inline } from "@/lib/domain/text/format/format-tree";

/** Links are inert: this is a picture of a phone. */
export function FormattedInlines({ inlines }: { inlines: Inline[] }): ReactNode {
  return keyed(inlines, inlineNode);
}

/** Text pieces have no identity but their position, and no state. */
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
