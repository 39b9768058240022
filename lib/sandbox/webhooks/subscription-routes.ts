import type { Hono } from "hono";
import { requireProof } from "../http/authenticate";
import { appOfToken } from "../http/authenticate-app";
import type { Call, GraphEnv } from "../http/call";
import { GraphRefusal, invalidParameter, unknownObject } from "../http/graph-refusal";
import type { App } from "../people/entity";
import { touch } from "../state/state";
import type { World } from "../world";
import { proveCallback } from "./prove-callback";
import { readFields, readObject } from "./read-subscription";
import { type Subscription, subscriptionKey } from "./subscription";

const edge = "/:appId/subscriptions";

/** Only the app itself may call: its token is `APP_ID|APP_SECRET`. */
export function subscriptionRoutes(graph: Hono<GraphEnv>, { state }: World): void {
  graph.get(edge, (c) => {
    const app = openApp(c.get("call"), c.req.param("appId"));
    return c.json({ data: ofApp(app).map(format) });
  });

  graph.post(edge, async (c) => {
    const call = c.get("call");
    const app = openApp(call, c.req.param("appId"));
    const object = readObject(call.params);
    if (object === undefined) throw invalidParameter("The parameter object is required");
    const key = subscriptionKey({ appId: app.id, object });
    const before = state.subscriptions.get(key);
    const callbackUrl = call.params.text("callback_url") ?? before?.callbackUrl;
    if (callbackUrl === undefined) throw invalidParameter("The parameter callback_url is required");
    const fields = readFields(call.params) ?? before?.fields.map(({ name }) => name) ?? [];
    await proveCallback(callbackUrl, call.params.text("verify_token"));
    const version = call.version.slice(1) || "v27.0";
    state.subscriptions.set(key, {
      appId: app.id,
      object,
      callbackUrl,
      fields: fields.map((name) => ({ name, version })),
    });
    touch(state);
    return c.json({ success: true });
  });

  graph.delete(edge, (c) => {
    const call = c.get("call");
    const app = openApp(call, c.req.param("appId"));
    const object = readObject(call.params);
    const fields = readFields(call.params);
    for (const one of ofApp(app)) {
      if (object !== undefined && one.object !== object) continue;
      const left = fields ? one.fields.filter(({ name }) => !fields.includes(name)) : [];
      if (left.length > 0) state.subscriptions.set(subscriptionKey(one), { ...one, fields: left });
      else state.subscriptions.delete(subscriptionKey(one));
    }
    touch(state);
    return c.json({ success: true });
  });

  function ofApp(app: App): Subscription[] {
    return [...state.subscriptions.values()].filter(({ appId }) => appId === app.id);
  }

  function openApp(call: Call, appId: string): App {
    const app = appOfToken(state, call.accessToken);
    if (!state.apps.has(appId)) throw unknownObject(call.method, appId);
    if (app?.id === appId) {
      requireProof(call, app);
      return app;
    }
    throw new GraphRefusal(400, {
      message: "(#15) This method must be called with an app access_token.",
      type: "OAuthException",
      code: 15,
    });
  }
}

function format({ object, callbackUrl, fields }: Subscription): Record<string, unknown> {
  return { object, callback_url: callbackUrl, active: true, fields };
}
