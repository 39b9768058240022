import { parse } from "@babel/parser";

type Node = { type: string; loc?: { start: { line: number } }; [key: string]: unknown };

/** Attributes and fields that a person reads or hears. */
const READ = new Set(["title", "alt", "placeholder", "label", "hint", "tooltip", "description", "advice", "heading"]);
const READ_BY_SCREEN_READERS = new Set(["aria-label", "aria-description", "aria-roledescription", "aria-valuetext"]);
const LETTERS = /\p{L}{2,}/u;

/** Texts in a component that should come from the catalogue, as `line: text`. */
export function findLiterals(source: string): string[] {
  const tree = parse(source, { sourceType: "module", plugins: ["typescript", "jsx"] }) as unknown as Node;
  const found: string[] = [];
  const report = (node: Node, text: unknown) => {
    if (typeof text === "string" && LETTERS.test(text)) found.push(`${node.loc?.start.line}: ${text.trim()}`);
  };
  walk(tree, (node) => {
    if (node.type === "JSXText") report(node, node.value);
    if (node.type === "JSXExpressionContainer" && !("inAttribute" in node))
      for (const text of textsIn(node.expression)) report(node, text);
    if (node.type === "JSXAttribute" && isRead(nameOf(node.name)))
      for (const text of textsIn(node.value)) report(node, text);
    if (node.type === "ObjectProperty" && READ.has(nameOf(node.key)))
      for (const text of textsIn(node.value)) report(node, text);
  });
  return found;
}

const isRead = (name: string) => READ.has(name) || READ_BY_SCREEN_READERS.has(name);

function nameOf(node: unknown): string {
  const { name, value } = node as { name?: unknown; value?: unknown };
  return typeof name === "string" ? name : typeof value === "string" ? value : "";
}

/** What an expression may come to: both branches of a choice, and the fixed parts of a template. */
function textsIn(value: unknown): string[] {
  const node = value as Node | null;
  switch (node?.type) {
    case "StringLiteral":
      return [String(node.value)];
    case "TemplateLiteral":
      return (node.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked);
    case "ConditionalExpression":
      return [...textsIn(node.consequent), ...textsIn(node.alternate)];
    case "LogicalExpression":
      return textsIn(node.right);
    case "JSXExpressionContainer":
      return textsIn(node.expression);
    default:
      return [];
  }
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === "loc") continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child !== "object" || child === null || !("type" in child)) continue;
      if (node.type === "JSXAttribute" && child.type === "JSXExpressionContainer")
        Object.assign(child, { inAttribute: true });
      walk(child as Node, visit);
    }
  }
}
