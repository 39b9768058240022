import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { z } from "zod";
import { env } from "@/lib/server/env";
import { database } from "@/lib/server/store/database";
import { isSessionLive } from "./is-session-live";
import { sessionCookieName } from "./session-cookie";

/** Who is signed in. The cookie holds the id alone; the name comes from the store. */
export type Session = { userId: string; userName: string };

const claims = z.object({ sub: z.string().min(1), iat: z.number().int() });

/**
 * The session of the current request, or null when there is none, it expired, was altered, or its person has signed out
 * everywhere since. Read once per request.
 */
export const readSession = cache(async (): Promise<Session | null> => {
  const jar = await cookies();
  const token = jar.get(sessionCookieName())?.value;
  const payload = token && (await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null));
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return null;
  const db = await database();
  const user = await db
    .selectFrom("users")
    .select(["id", "name", "signed_out_at"])
    .where("id", "=", parsed.data.sub)
    .executeTakeFirst();
  if (!user || !isSessionLive(parsed.data.iat, user.signed_out_at)) return null;
  return { userId: user.id, userName: user.name };
});
