import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Secrets = { NEXTAUTH_SECRET: string; ENCRYPTION_KEYS: string; WEBHOOK_VERIFY_TOKEN: string };

/** `dataDir/secrets.json` with mode 0600; created on the first call. */
export function keepSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const secrets = { ...makeSecrets(), ...kept };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return secrets;
}

export function makeSecrets(): Secrets {
  return {
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    ENCRYPTION_KEYS: randomBytes(32).toString("base64"),
    WEBHOOK_VERIFY_TOKEN: randomBytes(16).toString("base64url"),
  };
}
