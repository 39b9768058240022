import type { Hono } from "hono";
import { z } from "zod";
import { mailListPage, mailPage } from "./mail-pages";
import type { Outbox } from "./outbox";

const faultSchema = z.intersection(
  z.object({ to: z.email(), times: z.number().int().min(1).nullable().default(1) }),
  z.union([z.object({ code: z.number().int().min(400).max(599) }), z.object({ cutAfterData: z.literal(true) })]),
);

/** The outbox: a page for people, JSON for everybody else (`Accept` without `text/html`). */
export function mailRoutes(control: Hono, outbox: Outbox): void {
  control.get("/mail", (c) => {
    const mails = outbox.list(c.req.query("to"));
    return c.req.header("accept")?.includes("text/html") ? c.html(mailListPage(mails)) : c.json({ mails });
  });
  control.get("/mail/:id", (c) => {
    const mail = outbox.find(c.req.param("id"));
    return mail ? c.html(mailPage(mail)) : c.notFound();
  });
  /** In its own document, so that the mail's markup can't touch the page around it. */
  control.get("/mail/:id/html", (c) => {
    const mail = outbox.find(c.req.param("id"));
    const policy =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; sandbox allow-popups allow-popups-to-escape-sandbox";
    return mail ? c.html(withTarget(mail.html), 200, { "content-security-policy": policy }) : c.notFound();
  });
  control.post("/mail/faults", async (c) => {
    outbox.fault(faultSchema.parse(await c.req.json()));
    return c.json({ success: true }, 201);
  });
  control.delete("/mail", (c) => {
    outbox.clear(c.req.query("to"));
    return c.json({ success: true });
  });
}

const withTarget = (html: string) => html.replace("<head>", '<head><base target="_blank">');
