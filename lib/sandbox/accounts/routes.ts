import type { Hono } from "hono";
import type { GraphEnv } from "../http/call";
import { openAccount } from "../http/open-account";
import { pageOf } from "../http/page-of";
import { touch } from "../state/state";
import { proveCallback } from "../webhooks/prove-callback";
import type { World } from "../world";
import type { Account } from "./entity";
import { formatAssignedUser, formatPhoneNumber, formatSubscribedApp } from "./format";

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
    return c.json({ data: apps.map((app) => formatSubscribedApp(app, account.overrideCallbacks?.[app.id])) });
  });

  graph.post("/:wabaId/subscribed_apps", async (c) => {
    const call = c.get("call");
    const { account, caller } = openAccount(world, call, c.req.param("wabaId"));
    const override = call.params.text("override_callback_uri");
    if (override !== undefined) await proveCallback(override, call.params.text("verify_token"));
    setOverride(account, caller.app.id, override);
    account.subscribedAppIds = [...new Set([...account.subscribedAppIds, caller.app.id])];
    touch(world.state);
    return c.json({ success: true });
  });

  graph.delete("/:wabaId/subscribed_apps", (c) => {
    const { account, caller } = openAccount(world, c.get("call"), c.req.param("wabaId"));
    account.subscribedAppIds = account.subscribedAppIds.filter((id) => id !== caller.app.id);
    setOverride(account, caller.app.id, undefined);
    touch(world.state);
    return c.json({ success: true });
  });
}

/** As at Meta, subscribing without an override removes an earlier one. */
function setOverride(account: Account, appId: string, callbackUrl: string | undefined): void {
  const { [appId]: _, ...others } = account.overrideCallbacks ?? {};
  account.overrideCallbacks = callbackUrl === undefined ? others : { ...others, [appId]: callbackUrl };
}
