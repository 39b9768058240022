import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { database } from "@/lib/server/store/database";
import { connect } from "../connect";
import { limitWaba } from "../limits/limit-sign-in";
import { RefusedSignIn } from "../refused-sign-in";
import { noteFailure, type SignInAttempt } from "../sign-in-attempt";

const token = z
  .string()
  .transform((text) => text.replace(/^\s*Bearer\s+/i, "").replace(/\s+/g, ""))
  .pipe(z.string().regex(/^[\x21-\x7e]{8,2000}$/));

const typedId = z
  .string()
  .trim()
  .regex(/^\d{1,32}$/);

export function tokenProvider(attempt: SignInAttempt) {
  return Credentials({
    id: "token",
    name: "Access token",
    credentials: { token: {}, wabaId: {} },
    async authorize(credentials) {
      try {
        const accessToken = token.safeParse(credentials?.token);
        if (!accessToken.success) throw new RefusedSignIn("token-invalid");
        const wabaId = readWabaId(credentials?.wabaId);
        if (wabaId) await limitWaba(await database(), wabaId);
        attempt.person = await connect({ accessToken: accessToken.data, kind: "token", wabaId });
        return { id: attempt.person.userId };
      } catch (error) {
        noteFailure(attempt, error);
        return null;
      }
    },
  });
}

function readWabaId(typed: string | undefined): string | undefined {
  if (!typed?.trim()) return undefined;
  const parsed = typedId.safeParse(typed);
  if (!parsed.success) throw new RefusedSignIn("account-not-found");
  return parsed.data;
}
