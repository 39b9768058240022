import type { NextRequest } from "next/server";
import { consentOf } from "@/lib/sequences/ads/ads-consent";
import type { AdsLevel } from "@/lib/sequences/ads/ads-permissions";
import { database } from "@/lib/server/store/database";
import { readAdsPermissions } from "./read-ads-permissions";
import { rememberedCallback } from "./remembered-callback";
import { readSession } from "./session";

/** Somebody who is signed in asks for more: whatever comes of it, they stay who they are and come back where they were. */
export type ConsentRequest = { userId: string; level: AdsLevel; backTo: string };

/** The request for ads permissions that this answer of the dialog belongs to; undefined for a plain sign-in. */
export async function consentRequest(request: NextRequest): Promise<ConsentRequest | undefined> {
  const backTo = rememberedCallback(request);
  const level = consentOf(backTo);
  const session = level && (await readSession());
  return session ? { userId: session.userId, level, backTo } : undefined;
}

/** Whether the token that the dialog gave has what was asked for: permissions can be unticked there one by one. */
export async function isSatisfied({ userId, level }: ConsentRequest): Promise<boolean> {
  const { canRead, canChange } = await readAdsPermissions(await database(), userId);
  return level === "see" ? canRead : canChange;
}

/**
 * The ads permissions to ask the dialog for: those that the form's address names, and those that the person has already,
 * so that signing in again takes nothing away.
 */
export async function wantedAdsLevel(request: NextRequest): Promise<AdsLevel | null> {
  const form = new URLSearchParams(await request.clone().text());
  const asked = consentOf(form.get("callbackUrl") ?? "");
  const session = asked === "change" ? null : await readSession();
  if (!session) return asked;
  const { canRead, canChange } = await readAdsPermissions(await database(), session.userId);
  return canChange ? "change" : canRead ? "see" : asked;
}
