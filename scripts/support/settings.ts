import { inRoot } from "./paths";

export type Settings = { port: number; sandboxPort: number; dataDir: string };

/** `PORT` (3000), `SANDBOX_PORT` (4010), `DATA_DIR` (.data). @throws Error for an invalid port */
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
