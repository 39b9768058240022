import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { readSession } from "@/lib/server/auth/session/session";
import { signInPath } from "@/lib/server/auth/sign-in-path";
import { type AuthorizedWaba, authorizeWaba } from "./authorize-waba";

/** 404 for non-members; a page without a session redirects to sign-in, an API route answers 404. */
export async function requireWaba(wabaId: string): Promise<AuthorizedWaba> {
  const waba = await authorizeWaba(wabaId);
  if (waba) return waba;
  const path = (await headers()).get("x-path") ?? "/";
  if (!path.startsWith("/api/") && !(await readSession())) redirect(signInPath(path));
  notFound();
}
