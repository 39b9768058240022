import { memo, type ReactNode } from "react";
import { formatMessage } from "@/lib/domain/text/format/format";
import type { Block } from "@/lib/domain/text/format/format-tree";
import { FormattedInlines, keyed } from "./formatted-inlines";

type FormattedTextProps = {
  text: string;
  /** Floats into the last line if there is room, such as the time. */
  end?: ReactNode;
};

/** Each line and list item has its own direction; links are inert. */
export const FormattedText = memo(function FormattedText({ text, end = null }: FormattedTextProps) {
  const { blocks, largeEmoji } = formatMessage(text);
  const last = blocks.length - 1;
  return (
    <div className="wa-text" data-large-emoji={largeEmoji ?? undefined}>
      {keyed(blocks, (block, key, index) => blockNode(block, key, index === last ? end : null))}
    </div>
  );
});

function blockNode(block: Block, key: string, end: ReactNode): ReactNode {
  switch (block.kind) {
    case "line":
      return (
        <div key={key} className="wa-line" dir={block.direction ?? undefined}>
          <FormattedInlines inlines={block.children} />
          {end}
        </div>
      );
    case "quote":
      return (
        <div key={key}>
          <blockquote className="wa-quote" dir={block.direction ?? undefined}>
            <FormattedInlines inlines={block.children} />
          </blockquote>
          {end}
        </div>
      );
    case "bullets":
    case "numbers": {
      const items = block.items;
      const List = block.kind === "bullets" ? "ul" : "ol";
      return (
        <List key={key} className="wa-list">
          {keyed(items, (item, itemKey, index) => (
            <li
              key={itemKey}
              dir={item.direction ?? undefined}
              value={"number" in item ? Number(item.number) : undefined}
            >
              <FormattedInlines inlines={item.children} />
              {index === items.length - 1 ? end : null}
            </li>
          ))}
        </List>
      );
    }
  }
}
