import { type ConnectedPerson, type ConnectRequest, connect } from "@/lib/server/auth/connect";
import { refusedBy } from "@/lib/server/auth/refused-sign-in";
import type { MetaApp } from "@/lib/server/auth/token/meta-app";
import { test as base } from "./store-test";

type Request = Partial<ConnectRequest> & Pick<ConnectRequest, "accessToken">;

type Givens = {
  app: MetaApp;
  /** Signs a person in against the worker's sandbox, by default with a token. */
  signIn(request: Request): Promise<ConnectedPerson>;
  /** The kind of the refusal that signing in ends with. */
  refusal(request: Request): Promise<string>;
};

/** Specs of sign-in, each with its own database and a sandbox for each worker. */
export const test = base.extend<Givens>({
  app: async ({ sandbox }, use) => {
    await use({ id: "1029384756", secret: "sandbox-app-secret", graphUrl: sandbox.url, version: "v26.0" });
  },
  signIn: async ({ db, app }, use) => {
    await use(({ kind = "token", ...request }) => connect({ kind, ...request }, { db: async () => db, app }));
  },
  refusal: async ({ signIn }, use) => {
    await use(async (request) => {
      const error = await signIn(request).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      return refusedBy(error)?.kind ?? `no refusal: ${String(error)}`;
    });
  },
});
