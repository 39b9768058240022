import { inRoot } from "./paths";

/** What a person may set for `npm run demo` and `npm run dev`. */
export type Settings = { port: number; sandboxPort: number; dataDir: string };

/**
 * Reads `PORT` (3000), `SANDBOX_PORT` (4010) and `DATA_DIR` (.data) from the environment.
 * @throws Error with one plain sentence when a port is not a port.
 */
export function readSettings(): Settings {
  return {
    port: readPort("PORT", 3000),
    sandboxPort: readPort("SANDBOX_PORT", 4010),
    dataDir: inRoot(process.env.DATA_DIR || ".data"),
  };
}

function readPort(name: string, fallback: number): number {
  const given = process.env[name];
  if (!given) return fallback;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`${name}=${given} is not a port: use a whole number from 1 to 65535.`);
  return port;
}
