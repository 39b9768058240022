import type { Hono } from "hono";
import type { GraphEnv } from "../http/call";
import { openAccount } from "../http/open-account";
import type { World } from "../world";
import { guideError } from "./guide-error";
import { listSequences } from "./list-sequences";
import { createSequence, deleteSequence, updateSequence } from "./write-sequence";

const edge = "/:wabaId/welcome_message_sequences";

/** The guide's edge: one URL, four methods. */
export function sequenceRoutes(graph: Hono<GraphEnv>, world: World): void {
  const open = (call: GraphEnv["Variables"]["call"], wabaId: string) => {
    const opened = openAccount(world, call, wabaId);
    if (!opened.account.switches.isAvailable) throw guideError(opened.account, 4027007);
    return opened;
  };
  graph.get(edge, (c) => {
    const call = c.get("call");
    return c.json(listSequences(world.state, open(call, c.req.param("wabaId")), call) as object);
  });
  graph.post(edge, (c) => {
    const call = c.get("call");
    const opened = open(call, c.req.param("wabaId"));
    const isUpdate = call.params.has("sequence_id");
    return c.json((isUpdate ? updateSequence : createSequence)(world.state, opened, call.params));
  });
  graph.delete(edge, (c) => {
    const call = c.get("call");
    return c.json(deleteSequence(world.state, open(call, c.req.param("wabaId")), call.params));
  });
}
