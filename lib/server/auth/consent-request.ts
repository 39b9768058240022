import type { NextRequest } from "next/server";
import { type ConsentLevel, consentOf, consentScopes } from "@/lib/domain/ads/ads-consent";
import { adsPermissionsOf } from "@/lib/domain/ads/ads-permissions";
import { database } from "@/lib/server/store/database";
import { rememberedCallback } from "./remembered-callback";
import { readSession } from "./session/session";
import { grantedScopes } from "./token/granted-scopes";

/** A signed-in person requests more permissions; on any outcome they stay signed in and return to their page. */
export type ConsentRequest = { userId: string; level: ConsentLevel; backTo: string };

export async function consentRequest(request: NextRequest): Promise<ConsentRequest | undefined> {
  const backTo = rememberedCallback(request);
  const level = consentOf(backTo);
  const session = level && (await readSession());
  return session ? { userId: session.userId, level, backTo } : undefined;
}

export async function declinedScopes({ userId, level }: ConsentRequest): Promise<string[]> {
  const scopes = await grantedScopes(await database(), userId);
  if (level !== "hear") return adsPermissionsOf("facebook", scopes).missing[level];
  return consentScopes.hear.filter((scope) => !scopes.includes(scope));
}

const beyondSignIn = [...consentScopes.change, ...consentScopes.hear];

export async function wantedScopes(request: NextRequest): Promise<string[]> {
  const form = new URLSearchParams(await request.clone().text());
  const level = consentOf(form.get("callbackUrl") ?? "");
  const session = await readSession();
  const granted = session ? await grantedScopes(await database(), session.userId) : [];
  const asked = level ? consentScopes[level] : [];
  return beyondSignIn.filter((scope) => asked.includes(scope) || granted.includes(scope));
}
