import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { FaultList } from "./control/fault-list";
import { RequestLog } from "./control/request-log";
import { createControlApp } from "./control/routes";
import { createGraphApp } from "./graph-app";
import { UsageMeter } from "./http/usage-meter";
import type { App } from "./people/entity";
import { defaultApp } from "./state/default-app";
import { clearState, createState } from "./state/state";
import type { World } from "./world";

export type SandboxOptions = {
  /** The app that tokens belong to; `1029384756` with a fixed secret when absent. */
  app?: Partial<Pick<App, "id" | "secret">>;
};

export type Sandbox = {
  server: Server;
  /** Resolves with the address, e.g. `http://127.0.0.1:4010`. Port 0 picks a free one. Rejects when it is taken. */
  listen(port: number, host?: string): Promise<string>;
  /** Ends all connections, hanging ones too. */
  close(): Promise<void>;
};

/** A stand-in for Meta on `node:http`, with its own state; several may live in one process. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const app = { ...defaultApp, ...options.app };
  const world: World = {
    state: createState(app),
    faults: new FaultList(),
    requests: new RequestLog(),
    usage: new UsageMeter(),
  };
  const reset = () => {
    clearState(world.state);
    world.faults.remove({});
    world.requests.clear();
    world.usage.reset();
  };

  const root = new Hono<{ Bindings: HttpBindings }>();
  root.route("/_sandbox", createControlApp(world, app, reset));
  const graph = createGraphApp(world);
  root.all("*", (c) => graph.fetch(c.req.raw, c.env));

  const server = createAdaptorServer({ fetch: root.fetch, overrideGlobalObjects: false }) as Server;
  return {
    server,
    listen: (port, host = "127.0.0.1") => listen(server, port, host),
    close: () => close(server),
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
