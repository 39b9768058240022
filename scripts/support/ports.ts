import { createServer } from "node:net";

/** Loopback only: the network must not reach the demo. */
export const HOST = "127.0.0.1";

/** @throws Error with one plain sentence if the port is taken */
export async function requireFreePort(port: number, what: string, variable: string): Promise<void> {
  // macOS lets a loopback socket shadow a wildcard one, so check both.
  for (const host of ["::", HOST]) {
    const problem = await tryPort(port, host);
    if (problem === "EADDRINUSE")
      throw new Error(`Port ${port}, meant for ${what}, is taken. Free it, or choose another with ${variable}=<port>.`);
    if (problem === "EACCES")
      throw new Error(`Port ${port}, meant for ${what}, needs more rights. Choose another with ${variable}=<port>.`);
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => server.once("error", fail).listen(0, HOST, done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (!address || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}

function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => done(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(undefined)));
  });
}
