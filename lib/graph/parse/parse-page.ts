import { z } from "zod";
import { GraphError } from "../client/graph-error";

const cursor = z
  .union([z.string().min(1), z.number().transform(String)])
  .optional()
  .catch(undefined);
const rows = z.union([z.array(z.unknown()), z.looseObject({}).transform((row) => [row])]).optional();
const envelope = z.looseObject({
  data: rows,
  welcome_message_sequences: rows,
  paging: z
    .looseObject({ next: z.string().optional(), cursors: z.looseObject({ after: cursor }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

export type GraphPage = {
  rows: unknown[];
  /** Cursor of the next page; null on the last. */
  after: string | null;
};

/**
 * Accepts a bare array, `{data, paging}`, `{welcome_message_sequences}` or a single row. Only `next` means more; never
 * fetch it: it contains the token and could name any host. @throws GraphError `malformed`
 */
export function parsePage(body: unknown): GraphPage {
  if (Array.isArray(body)) return { rows: body, after: null };
  const page = envelope.safeParse(body).data;
  const rows = page?.data ?? page?.welcome_message_sequences ?? (page?.id || page?.sequence_id ? [page] : undefined);
  if (!rows) throw new GraphError({ kind: "malformed", message: "Meta's list is neither an array nor has one." });
  const next = page?.paging?.next;
  if (!next) return { rows, after: null };
  const after = page.paging?.cursors?.after ?? cursorIn(next);
  if (!after) throw new GraphError({ kind: "malformed", message: "Meta's list goes on without a cursor." });
  return { rows, after };
}

function cursorIn(next: string): string | null {
  try {
    return new URL(next).searchParams.get("after");
  } catch {
    return null;
  }
}
