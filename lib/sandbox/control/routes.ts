import { Hono } from "hono";
import { z } from "zod";
import type { App } from "../people/entity";
import type { World } from "../world";
import { faultSchema } from "./fault";
import { seed } from "./seed";
import { seedInputSchema } from "./seed-input";

/** Remote control under `/_sandbox`, outside of Meta's URL space. Bad input answers 400 with what is wrong. */
export function createControlApp(world: World, app: App, reset: () => void): Hono {
  const control = new Hono();

  control.post("/seed", async (c) => c.json(seed(world.state, app, seedInputSchema.parse(await c.req.json()))));

  control.post("/reset", (c) => {
    reset();
    return c.json({ success: true });
  });

  control.post("/faults", async (c) => c.json(world.faults.add(faultSchema.parse(await c.req.json())), 201));
  control.get("/faults", (c) => c.json({ faults: world.faults.list(c.req.query("wabaId")) }));
  control.delete("/faults", (c) =>
    c.json({ removed: world.faults.remove({ id: c.req.query("id"), wabaId: c.req.query("wabaId") }) }),
  );

  control.get("/requests", (c) => c.json({ requests: world.requests.list(c.req.query("wabaId")) }));
  control.delete("/requests", (c) => {
    world.requests.clear(c.req.query("wabaId"));
    return c.json({ success: true });
  });

  control.onError((error, c) => {
    if (error instanceof z.ZodError) return c.json({ error: z.prettifyError(error) }, 400);
    if (error instanceof SyntaxError) return c.json({ error: "The body must be JSON." }, 400);
    throw error;
  });
  return control;
}
