import type { NextRequest } from "next/server";
import { type ConsentLevel, consentOf, consentScopes } from "@/lib/domain/ads/ads-consent";
import { adsPermissionsOf } from "@/lib/domain/ads/ads-permissions";
import { database } from "@/lib/server/store/database";
import { rememberedCallback } from "./remembered-callback";
import { readSession } from "./session/session";
import { grantedScopes } from "./token/granted-scopes";

/** Somebody who is signed in asks for more: whatever comes of it, they stay who they are and come back where they were. */
export type ConsentRequest = { userId: string; level: ConsentLevel; backTo: string };

/** The request for more permissions that this answer of the dialog belongs to; undefined for a plain sign-in. */
export async function consentRequest(request: NextRequest): Promise<ConsentRequest | undefined> {
  const backTo = rememberedCallback(request);
  const level = consentOf(backTo);
  const session = level && (await readSession());
  return session ? { userId: session.userId, level, backTo } : undefined;
}

/** What the token that the dialog gave lacks of what was asked for: permissions can be unticked there one by one. */
export async function declinedScopes({ userId, level }: ConsentRequest): Promise<string[]> {
  const scopes = await grantedScopes(await database(), userId);
  if (level !== "hear") return adsPermissionsOf("facebook", scopes).missing[level];
  return consentScopes.hear.filter((scope) => !scopes.includes(scope));
}

const beyondSignIn = [...consentScopes.change, ...consentScopes.hear];

/**
 * What the dialog is asked for beyond the sign-in's own permissions: what the form's address names, and what the person has
 * already, so that signing in again takes nothing away.
 */
export async function wantedScopes(request: NextRequest): Promise<string[]> {
  const form = new URLSearchParams(await request.clone().text());
  const level = consentOf(form.get("callbackUrl") ?? "");
  const session = await readSession();
  const granted = session ? await grantedScopes(await database(), session.userId) : [];
  const asked = level ? consentScopes[level] : [];
  return beyondSignIn.filter((scope) => asked.includes(scope) || granted.includes(scope));
}
