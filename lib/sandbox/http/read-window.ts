import { invalidParameter } from "./graph-refusal";
import type { Params } from "./params";

const defaultLimit = 25;
const maxLimit = 100;

/** `after` and `before` are positions given to `encodeCursor`. */
export type ListWindow = { limit: number; after?: number; before?: number };

/** The limit defaults to 25 and is at most 100. */
export function readWindow(params: Params): ListWindow {
  const after = params.text("after");
  const before = params.text("before");
  return {
    limit: readLimit(params.text("limit")),
    ...(after ? { after: decodeCursor(after) } : before ? { before: decodeCursor(before) } : {}),
  };
}

function readLimit(text: string | undefined): number {
  if (text === undefined || text === "") return defaultLimit;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw invalidParameter("Param limit must be a positive integer");
  return Math.min(limit, maxLimit);
}

/** Opaque to callers; contains a position that stays valid when rows come and go. */
export function encodeCursor(position: number): string {
  return Buffer.from(`AQR:${position}`).toString("base64url");
}

function decodeCursor(cursor: string): number {
  const position = /^AQR:(-?\d+(?:\.5)?)$/.exec(Buffer.from(cursor, "base64url").toString("utf8"))?.[1];
  if (position === undefined) throw invalidParameter("Invalid cursors values: the cursor is not one of this edge");
  return Number(position);
}
