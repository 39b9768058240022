import type { Hono } from "hono";
import type { GraphEnv } from "../http/call";
import type { World } from "../world";
import { debugToken } from "./debug-token";
import { dialogRoutes } from "./dialog-routes";
import { exchange } from "./exchange";

export function oauthRoutes(graph: Hono<GraphEnv>, world: World): void {
  dialogRoutes(graph, world);
  for (const method of ["get", "post"] as const) {
    graph[method]("/oauth/access_token", (c) => c.json(exchange(world.state, c.get("call").params)));
  }
  graph.get("/debug_token", (c) => c.json({ data: debugToken(world.state, c.get("call")) }));
}
