import { GraphRefusal } from "./graph-refusal";
import { type Fields, readFields } from "./read-fields";

type Node = Record<string, unknown>;
type NodeShape = { defaults: readonly string[]; type: string };

/** Graph returns only the `id` of a nested node unless the caller names fields. */
export class Nested {
  constructor(
    readonly node: Node,
    readonly type: string,
  ) {}
}

/**
 * Always includes `id`; uses the node's defaults without `fields`. Refuses an unknown field with code 100, like Graph.
 */
export function selectFields(node: Node, fields: Fields | string | undefined, { defaults, type }: NodeShape): Node {
  const asked = typeof fields === "string" ? readFields(fields) : fields;
  const wanted = asked ? [...asked.keys()] : defaults;
  const unknownField = wanted.find((field) => !(field in node));
  if (unknownField !== undefined) {
    throw new GraphRefusal(400, {
      message: `(#100) Tried accessing nonexisting field (${unknownField}) on node type (${type})`,
      type: "OAuthException",
      code: 100,
    });
  }
  const picked: Node = {};
  for (const field of wanted) {
    if (node[field] !== undefined) picked[field] = shown(node[field], asked?.get(field) ?? null);
  }
  if (node.id !== undefined) picked.id = node.id;
  return picked;
}

function shown(value: unknown, inner: Fields | null): unknown {
  if (value instanceof Nested)
    return selectFields(value.node, inner ?? undefined, { defaults: ["id"], type: value.type });
  if (!inner || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shown(one, inner));
  // A plain value, not a node: omits absent parts.
  const parts = Object.entries(value).filter(([name]) => inner.has(name));
  return Object.fromEntries(parts.map(([name, part]) => [name, shown(part, inner.get(name) ?? null)]));
}
