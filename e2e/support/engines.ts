import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

/** The URL of one test's database, and its cleanup. */
export type DatabasePlace = { url: string; remove(): Promise<void> };

export type Engine = { name: "SQLite" | "PostgreSQL"; mint(): Promise<DatabasePlace> };

const sqlite: Engine = {
  name: "SQLite",
  async mint() {
    const folder = await mkdtemp(join(tmpdir(), "overture-"));
    return { url: `file:${join(folder, "test.db")}`, remove: () => rm(folder, { recursive: true, force: true }) };
  },
};

function postgres(serverUrl: string): Engine {
  const onServer = async (statement: string) => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  return {
    name: "PostgreSQL",
    async mint() {
      const name = `overture_${randomUUID().replaceAll("-", "")}`;
      await onServer(`create database ${name}`);
      const url = new URL(serverUrl);
      url.pathname = `/${name}`;
      return { url: url.href, remove: () => onServer(`drop database ${name} with (force)`) };
    },
  };
}

/** Always SQLite; also PostgreSQL if `TEST_POSTGRES_URL` names a server that allows creating databases. */
export const engines: Engine[] = [
  sqlite,
  ...(process.env.TEST_POSTGRES_URL ? [postgres(process.env.TEST_POSTGRES_URL)] : []),
];
