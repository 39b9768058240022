import { createHmac, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;
const KEY_BYTES = 32;
const STORED = /^scrypt\$([\w-]+)\$([\w-]+)$/;

/** `scrypt$<salt>$<key>` in base64url. */
export async function hashPasscode(passcode: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(passcode, salt);
  return `scrypt$${salt.toString("base64url")}$${key.toString("base64url")}`;
}

export async function isPasscode(passcode: string, stored: string): Promise<boolean> {
  const [, salt = "", key = ""] = STORED.exec(stored) ?? [];
  const expected = Buffer.from(key, "base64url");
  const given = await derive(passcode, Buffer.from(salt, "base64url"));
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** What a browser keeps once it knew the passcode. Changes with the passcode. */
export function passcodeProof(link: { id: string; passcode_hash: string }, secret: string): string {
  return createHmac("sha256", secret).update(`review-passcode:${link.id}:${link.passcode_hash}`).digest("base64url");
}

export function isProof(given: string | undefined, expected: string): boolean {
  const [one, other] = [Buffer.from(given ?? ""), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function derive(passcode: string, salt: Buffer): Promise<Buffer> {
  const options: ScryptOptions = COST;
  return new Promise((resolve, reject) => {
    scrypt(passcode.normalize("NFKC"), salt, KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
