import type { GraphCallOptions, GraphClient } from "../graph-client";
import { GraphError } from "../graph-error";
import { type GraphCreative, parseCreative } from "../parse-creative";

const FIELDS =
  "id,name,thumbnail_url,image_url,title,body,object_story_id,object_story_spec,asset_feed_spec," +
  "degrees_of_freedom_spec,url_tags,instagram_user_id,branded_content,authorization_category";

/** What else a copy should carry over, each as Meta gave it and only when it did. */
const CARRIED = ["degrees_of_freedom_spec", "url_tags", "instagram_user_id", "branded_content"] as const;

export type WholeCreative = GraphCreative & {
  /** Further parameters for a copy, under Meta's names. */
  carried: Record<string, unknown>;
};

/** A creative with its whole specs, for a copy; null when there is none. Throws `GraphError`. */
export async function getCreative(
  client: GraphClient,
  creativeId: string,
  options?: GraphCallOptions,
): Promise<WholeCreative | null> {
  try {
    const query = { fields: FIELDS };
    const wire = await client.request({ method: "GET", path: [creativeId], query, ...options });
    const creative = parseCreative(wire);
    if (!creative) throw new GraphError({ kind: "malformed", message: "Meta's creative has no id." });
    const given = wire as Record<string, unknown>;
    const names = CARRIED.filter((name) => given[name] !== undefined && given[name] !== null);
    return { ...creative, carried: Object.fromEntries(names.map((name) => [name, given[name]])) };
  } catch (error) {
    if (error instanceof GraphError && error.kind === "not-found") return null;
    throw error;
  }
}
