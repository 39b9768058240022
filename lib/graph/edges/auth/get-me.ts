import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { parseAnswer } from "../../parse/parse-answer";
import { wireId, wireText } from "../../parse/wire";

const meSchema = z.looseObject({ id: wireId, name: wireText }).transform(({ id, name }) => ({ id, name }));

/** The token's person or system user; system users have an id and a name only. */
export type Me = z.infer<typeof meSchema>;

/** Whose token it is. Throws `GraphError`. */
export async function getMe(client: GraphClient, options?: GraphCallOptions): Promise<Me> {
  const answer = await client.request({ method: "GET", path: ["me"], query: { fields: "id,name" }, ...options });
  return parseAnswer(meSchema, answer, "answer to /me");
}
