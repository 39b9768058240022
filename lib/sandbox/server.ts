import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { createControlApp } from "./control/routes";
import { loadDemo } from "./demo/load-demo";
import { createGraphApp } from "./graph-app";
import { createMailServer } from "./mail/smtp-server";
import type { App } from "./people/entity";
import { defaultApp } from "./state/default-app";
import { StateFile } from "./state/state-file";
import { createWorld } from "./world";

export type SandboxOptions = {
  /** The app that owns the tokens; default `1029384756` with a fixed secret. */
  app?: Partial<Pick<App, "id" | "secret">>;
  /** File that keeps the state over restarts; default: memory only. */
  statePath?: string | undefined;
  /** Loads the demo's businesses unless present. */
  demo?: boolean;
  /** Sends the demo's last 90 days as webhooks once an application reads an account. */
  history?: boolean;
};

export type Sandbox = {
  server: Server;
  /** Resolves with the address, such as `http://127.0.0.1:4010`. Port 0 picks a free one. Rejects if taken. */
  listen(port: number, host?: string): Promise<string>;
  /** Starts the outbox's SMTP server and resolves with its address, such as `smtp://127.0.0.1:2525`. */
  listenForMail(port: number, host?: string): Promise<string>;
  /** Closes all connections, hanging ones too. */
  close(): Promise<void>;
};

/**
 * A stand-in for Meta on `node:http` with its own state; several fit in one process. Saves the state before answering.
 * @throws Error if the state file isn't the sandbox's
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const app = { ...defaultApp, ...options.app };
  const world = createWorld(app, options.history);
  const { state } = world;
  const file = options.statePath ? StateFile.open(options.statePath, state) : null;
  if (options.demo) loadDemo(state, app);
  world.historyGenerator?.prepare();

  const root = new Hono<{ Bindings: HttpBindings }>();
  root.use(async (_, next) => {
    await next();
    await file?.save();
  });
  root.route("/_sandbox", createControlApp(world, app));
  const graph = createGraphApp(world);
  root.all("*", (c) => graph.fetch(c.req.raw, c.env));

  const server = createAdaptorServer({ fetch: root.fetch, overrideGlobalObjects: false }) as Server;
  const mail = createMailServer(world.outbox);
  return {
    server,
    listen: (port, host = "127.0.0.1") => listen(server, port, host),
    listenForMail: (port, host = "127.0.0.1") => mail.listen(port, host),
    close: async () => {
      await mail.close();
      world.historyGenerator?.stop();
      world.clicks.stop();
      world.lateCalls.stop();
      await close(server);
      await file?.save();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(`http://${host}:${(server.address() as AddressInfo).port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
