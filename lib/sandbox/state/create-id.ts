import { randomBytes, randomInt } from "node:crypto";

/** A fresh numeric id of 15 digits, as Graph nodes have. Ids are text: never a number. */
export function createId(): string {
  return `${randomInt(100, 999)}${String(randomInt(0, 1_000_000)).padStart(6, "0")}${String(randomInt(0, 1_000_000)).padStart(6, "0")}`;
}

/** A fresh access token. Meta's begin with "EAA" as well. */
export function createToken(): string {
  return `EAAS${randomBytes(48).toString("base64url")}`;
}
