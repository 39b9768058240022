import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { parseAnswer } from "../../parse/parse-answer";
import { wireId, wireText } from "../../parse/wire";

const meSchema = z.looseObject({ id: wireId, name: wireText }).transform(({ id, name }) => ({ id, name }));

/** System users have only an id and a name. */
export type Me = z.infer<typeof meSchema>;

/** The token's owner. @throws GraphError */
export async function getMe(client: GraphClient, options?: GraphCallOptions): Promise<Me> {
  const answer = await client.request({ method: "GET", path: ["me"], query: { fields: "id,name" }, ...options });
  return parseAnswer(meSchema, answer, "answer to /me");
}
