import type { ReactNode } from "react";
import type { Inline } from "@/lib/domain/text/format/format-tree";
import { firstLines } from "./first-lines";

function inline(node: Inline, key: number): ReactNode {
  switch (node.kind) {
    case "bold":
      return (
        <b key={key} className="font-semibold">
          {node.children.map(inline)}
        </b>
      );
    case "italic":
      return <i key={key}>{node.children.map(inline)}</i>;
    case "strike":
      return <s key={key}>{node.children.map(inline)}</s>;
    case "code":
    case "fence":
      return (
        <code key={key} className="font-mono text-[13px]">
          {node.text}
        </code>
      );
    default:
      return node.text;
  }
}

/** Joins the first lines, each with its own direction, aligned with the names. */
export function Snippet({ text, className }: { text: string; className?: string }) {
  const lines = firstLines(text);
  return (
    <p dir={lines[0]?.direction ?? undefined} className={className}>
      {lines.map(({ direction, start, children }) => (
        <bdi key={start} dir={direction ?? undefined}>
          {children.map(inline)}{" "}
        </bdi>
      ))}
    </p>
  );
}
