import type { z } from "zod";
import { type Key, keyRing } from "./key-ring";
import { seal } from "./seal";
import { unseal } from "./unseal";

/** For links in e-mail: opaque, cannot be altered, and useless for another purpose. Opens with every key of the ring. */
export function sealToken(purpose: string, fields: Record<string, string>, keys: readonly Key[] = keyRing()): string {
  return seal(new URLSearchParams({ ...fields, purpose }).toString(), keys);
}

export function openToken<Schema extends z.ZodType>(
  purpose: string,
  token: string,
  schema: Schema,
  keys: readonly Key[] = keyRing(),
): z.output<Schema> | null {
  try {
    const fields = Object.fromEntries(new URLSearchParams(unseal(token, keys)));
    return fields.purpose === purpose ? (schema.safeParse(fields).data ?? null) : null;
  } catch {
    return null;
  }
}
