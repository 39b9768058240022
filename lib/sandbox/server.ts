import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { createControlApp } from "./control/routes";
import { loadDemo } from "./demo/load-demo";
import { createGraphApp } from "./graph-app";
import type { App } from "./people/entity";
import { defaultApp } from "./state/default-app";
import { StateFile } from "./state/state-file";
import { createWorld } from "./world";

export type SandboxOptions = {
  /** The app that tokens belong to; `1029384756` with a fixed secret when absent. */
  app?: Partial<Pick<App, "id" | "secret">>;
  /** Where the state is kept over restarts; in memory alone when absent. */
  statePath?: string | undefined;
  /** Loads the demo's businesses unless they are there already. */
  demo?: boolean;
  /** Sends the webhooks of the demo's last 90 days once an application reads one of its accounts. */
  history?: boolean;
};

export type Sandbox = {
  server: Server;
  /** Resolves with the address, e.g. `http://127.0.0.1:4010`. Port 0 picks a free one. Rejects when it is taken. */
  listen(port: number, host?: string): Promise<string>;
  /** Ends all connections, hanging ones too. */
  close(): Promise<void>;
};

/**
 * A stand-in for Meta on `node:http`, with its own state; several may live in one process. What was answered is in
 * the state file by then. Throws when the state file is not one of the sandbox.
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
  return {
    server,
    listen: (port, host = "127.0.0.1") => listen(server, port, host),
    close: async () => {
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
