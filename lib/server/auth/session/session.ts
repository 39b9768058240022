import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { z } from "zod";
import { env } from "@/lib/server/env";
import { database } from "@/lib/server/store/database";
import { findSession, type Session, type SessionClaims } from "./find-session";
import { sessionCookieName } from "./session-cookie";

const claims = z.object({ sub: z.string().min(1), sid: z.string().min(1) });

/** Null if missing, expired, altered or ended on the server. Reads once per request. */
export const readSession = cache(async (): Promise<Session | null> => {
  const jar = await cookies();
  const named = await readSessionCookie(jar.get(sessionCookieName())?.value);
  return named && findSession(await database(), named);
});

export async function readSessionCookie(token: string | undefined): Promise<SessionClaims | null> {
  const payload = token && (await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null));
  return claims.safeParse(payload).data ?? null;
}
