import type { Hono } from "hono";
import type { GraphEnv } from "../http/call";
import { openAccount } from "../http/open-account";
import { pageOf } from "../http/page-of";
import { touch } from "../state/state";
import type { World } from "../world";
import { formatAssignedUser, formatPhoneNumber, formatSubscribedApp } from "./format";

/** What hangs on a WhatsApp Business Account beside its sequences. */
export function accountRoutes(graph: Hono<GraphEnv>, world: World): void {
  graph.get("/:wabaId/phone_numbers", (c) => {
    const call = c.get("call");
    const { account } = openAccount(world, call, c.req.param("wabaId"));
    const rows = account.phoneNumbers.map((number) => formatPhoneNumber(number, call.params.text("fields")));
    return c.json(pageOf(call, rows));
  });

  graph.get("/:wabaId/assigned_users", (c) => {
    const call = c.get("call");
    const { account } = openAccount(world, call, c.req.param("wabaId"));
    const rows = Object.entries(account.tasks).flatMap(([personId, tasks]) => {
      const person = world.state.people.get(personId);
      return person ? [formatAssignedUser(person, tasks, call.params.text("fields"))] : [];
    });
    return c.json(pageOf(call, rows));
  });

  graph.get("/:wabaId/subscribed_apps", (c) => {
    const { account } = openAccount(world, c.get("call"), c.req.param("wabaId"));
    const apps = account.subscribedAppIds.flatMap((id) => world.state.apps.get(id) ?? []);
    return c.json({ data: apps.map(formatSubscribedApp) });
  });

  graph.post("/:wabaId/subscribed_apps", (c) => {
    const { account, caller } = openAccount(world, c.get("call"), c.req.param("wabaId"));
    account.subscribedAppIds = [...new Set([...account.subscribedAppIds, caller.app.id])];
    touch(world.state);
    return c.json({ success: true });
  });

  graph.delete("/:wabaId/subscribed_apps", (c) => {
    const { account, caller } = openAccount(world, c.get("call"), c.req.param("wabaId"));
    account.subscribedAppIds = account.subscribedAppIds.filter((id) => id !== caller.app.id);
    touch(world.state);
    return c.json({ success: true });
  });
}
