import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { readSession } from "@/lib/server/auth/session/session";
import { signInPath } from "@/lib/server/auth/sign-in-path";
import { type AuthorizedWaba, authorizeWaba } from "./authorize-waba";

/**
 * For pages, layouts and GET routes of an account: the proof, or HTTP 404 for everyone who is not a member. Who opens a
 * page without a session is asked to sign in and comes back to it; an API route answers 404 then as well.
 */
export async function requireWaba(wabaId: string): Promise<AuthorizedWaba> {
  const waba = await authorizeWaba(wabaId);
  if (waba) return waba;
  const path = (await headers()).get("x-path") ?? "/";
  if (!path.startsWith("/api/") && !(await readSession())) redirect(signInPath(path));
  notFound();
}
