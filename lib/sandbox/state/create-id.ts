import { randomBytes, randomInt } from "node:crypto";

/** 15 digits, like Graph's nodes. Ids are text, never numbers. */
export function createId(): string {
  return `${randomInt(100, 999)}${String(randomInt(0, 1_000_000)).padStart(6, "0")}${String(randomInt(0, 1_000_000)).padStart(6, "0")}`;
}

/** Starts with "EAA", like Meta's. */
export function createToken(): string {
  return `EAAS${randomBytes(48).toString("base64url")}`;
}
