import { Hono } from "hono";
import { z } from "zod";
import { drawPicture } from "../ads/draw-picture";
import { clickRoutes } from "../clicks/click-routes";
import { loadDemo } from "../demo/load-demo";
import { hookRoutes } from "../hooks/hook-routes";
import { mailRoutes } from "../mail/mail-routes";
import type { App } from "../people/entity";
import { clearState } from "../state/state";
import type { World } from "../world";
import { ControlProblem } from "./control-problem";
import { faultSchema, lateCallsSchema } from "./fault";
import { patchState } from "./patch-state";
import { seed } from "./seed";
import { seedInputSchema } from "./seed-input";
import { showAccount, showOverview } from "./show-state";
import { statePatchSchema } from "./state-patch";

/** Under `/_sandbox`, outside Meta's URL space. Invalid input gets 400 with the reason. */
export function createControlApp(world: World, app: App): Hono {
  const control = new Hono();

  control.post("/seed", async (c) => {
    const input = seedInputSchema.parse(await c.req.json());
    return c.json(input.demo ? loadDemo(world.state, app) : seed(world.state, app, input));
  });

  control.post("/reset", (c) => {
    clearState(world.state, app);
    world.faults.remove({});
    world.lateCalls.stop();
    world.requests.clear();
    world.usage.reset();
    world.clicks.stop();
    world.outbox.clear();
    world.hooks.clear();
    return c.json({ success: true });
  });

  control.get("/state", (c) => {
    const wabaId = c.req.query("wabaId");
    return c.json(wabaId === undefined ? showOverview(world.state) : showAccount(world.state, wabaId));
  });
  control.patch("/state", async (c) => {
    patchState(world, statePatchSchema.parse(await c.req.json()), app.id);
    return c.json({ success: true });
  });

  control.post("/faults", async (c) => c.json(world.faults.add(faultSchema.parse(await c.req.json())), 201));
  control.get("/faults", (c) => c.json({ faults: world.faults.list(c.req.query("wabaId")) }));
  control.delete("/faults", (c) =>
    c.json({ removed: world.faults.remove({ id: c.req.query("id"), wabaId: c.req.query("wabaId") }) }),
  );

  /** Lets tests skip the delay. */
  control.post("/late-calls", async (c) => {
    const { wabaId, passMs } = lateCallsSchema.parse(await c.req.json());
    await world.lateCalls.pass(wabaId, passMs);
    return c.json({ success: true });
  });

  control.get("/pictures/:file", (c) => {
    const headers = { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" };
    return c.body(drawPicture(c.req.param("file").replace(/\.svg$/, "")), 200, headers);
  });

  control.get("/requests", (c) => c.json({ requests: world.requests.list(c.req.query("wabaId")) }));
  control.delete("/requests", (c) => {
    world.requests.clear(c.req.query("wabaId"));
    return c.json({ success: true });
  });

  clickRoutes(control, world);
  mailRoutes(control, world.outbox);
  hookRoutes(control, world.hooks);

  control.onError((error, c) => {
    if (error instanceof z.ZodError) return c.json({ error: z.prettifyError(error) }, 400);
    if (error instanceof ControlProblem) return c.json({ error: error.message }, 400);
    if (error instanceof SyntaxError) return c.json({ error: "The body must be JSON." }, 400);
    throw error;
  });
  return control;
}
