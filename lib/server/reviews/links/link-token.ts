import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;

/** 256 random bits in base64url. Shown or sent once; only its hash is stored. */
export function newSecret(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** SHA-256 in hex. Enough for random secrets, which can't be guessed. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

export const isSecret = (text: string | undefined): text is string => text !== undefined && TOKEN.test(text);
