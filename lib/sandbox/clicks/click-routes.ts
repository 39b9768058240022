import { setTimeout as pause } from "node:timers/promises";
import type { Hono } from "hono";
import type { World } from "../world";
import { clickInputSchema } from "./click-input";
import { showRun } from "./click-run";

export function clickRoutes(control: Hono, world: World): void {
  control.post("/clicks", async (c) => {
    const input = clickInputSchema.parse(await c.req.json());
    const run = world.clicks.click(input);
    const patience = new AbortController();
    const late = pause(input.waitMs, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([run.webhookSender.settled, late]);
    patience.abort();
    return c.json(showRun(run), 201);
  });
  control.get("/clicks", (c) => c.json({ runs: world.clicks.list(c.req.query("wabaId")).map(showRun) }));
  control.delete("/clicks", (c) => {
    world.clicks.stop(c.req.query("wabaId"));
    return c.json({ success: true });
  });
}
