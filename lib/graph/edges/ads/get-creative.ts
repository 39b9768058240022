import { type CarriedFields, carriedFields } from "@/lib/domain/ads/carried-fields";
import { CARRIED_FIELDS, COPIED_SPECS, LOST_FIELDS } from "@/lib/domain/changes/creative-fields";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { GraphError } from "../../client/graph-error";
import { CREATIVE_FIELDS, type GraphCreative, parseCreative } from "../../parse/parse-creative";

const FIELDS = [...new Set([...CREATIVE_FIELDS, ...COPIED_SPECS, ...CARRIED_FIELDS, ...Object.keys(LOST_FIELDS)])];

export type WholeCreative = GraphCreative & CarriedFields;

/** Full specs, for a copy; null if absent. @throws GraphError */
export async function getCreative(
  client: GraphClient,
  creativeId: string,
  options?: GraphCallOptions,
): Promise<WholeCreative | null> {
  try {
    const wire = await readKnown(client, creativeId, options);
    const creative = parseCreative(wire);
    if (!creative) throw new GraphError({ kind: "malformed", message: "Meta's creative has no id." });
    return { ...creative, ...carriedFields(wire as Record<string, unknown>) };
  } catch (error) {
    if (error instanceof GraphError && error.kind === "not-found") return null;
    throw error;
  }
}

/** Requests every field, minus those that this Graph version reports as unknown. */
async function readKnown(client: GraphClient, creativeId: string, options?: GraphCallOptions): Promise<unknown> {
  let fields = FIELDS;
  for (;;) {
    try {
      const query = { fields: fields.join(",") };
      return await client.request({ method: "GET", path: [creativeId], query, ...options });
    } catch (error) {
      const unknown = unknownFieldOf(error);
      const left = fields.filter((name) => name !== unknown);
      if (left.length === fields.length) throw error;
      fields = left;
    }
  }
}

/** Graph names the field only in its English sentence; code 100 has no subcode for it. */
function unknownFieldOf(error: unknown): string | undefined {
  if (!(error instanceof GraphError) || error.code !== 100) return undefined;
  return /nonexisting field \((\w+)\)/.exec(error.message)?.[1];
}
