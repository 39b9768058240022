import type { Hono } from "hono";
import { z } from "zod";
import type { HookReceiver } from "./hook-receiver";

const answerSchema = z.object({ status: z.number().int().min(200).max(599) });

export function hookRoutes(control: Hono, hooks: HookReceiver): void {
  control.get("/hooks", (c) => c.json({ hooks: hooks.list(c.req.query("name")) }));
  control.delete("/hooks", (c) => {
    hooks.clear();
    return c.json({ success: true });
  });
  control.post("/hooks/:name", async (c) => {
    const name = c.req.param("name");
    const status = hooks.statusOf(name);
    const body: unknown = await c.req.json();
    const headers = Object.fromEntries(c.req.raw.headers);
    if (status < 300) hooks.add({ name, at: new Date().toISOString(), headers, body });
    return new Response(status < 300 ? "ok" : "no_service", { status });
  });
  control.patch("/hooks/:name", async (c) => {
    hooks.answer(c.req.param("name"), answerSchema.parse(await c.req.json()).status);
    return c.json({ success: true });
  });
}
