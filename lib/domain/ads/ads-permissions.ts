import { type Message, msg, type Text } from "@/lib/domain/messages/message";

/** What access to ads is asked for: to see which ads use what, or to change them as well. */
export type AdsLevel = "see" | "change";

/** Creatives need Page permissions. Source: Marketing API "Authorization" and "Ad Creative". */
const TABLE = [
  { scope: "ads_read", level: "see", words: msg("ads.adsPermissions.seeAds") },
  { scope: "ads_management", level: "change", words: msg("ads.adsPermissions.changeAds") },
  { scope: "pages_show_list", level: "change", words: msg("ads.adsPermissions.seePages") },
  { scope: "pages_read_engagement", level: "change", words: msg("ads.adsPermissions.readWhatPagesPublish") },
  { scope: "pages_manage_ads", level: "change", words: msg("ads.adsPermissions.advertiseInPagesName") },
] as const;

const scopesOf = (level: AdsLevel) => TABLE.flatMap((row) => (row.level === level ? row.scope : []));

export const adsScopes: Record<AdsLevel, readonly string[]> = { see: scopesOf("see"), change: scopesOf("change") };

/** What a permission is called for people; Meta's own name for one that is not about ads. */
export const permissionWords = (scope: string): Text => TABLE.find((row) => row.scope === scope)?.words ?? scope;

export type AdsPermissions = {
  /** A pasted token can't gain permissions; its person must create a new one. */
  signedInBy: "facebook" | "token";
  canRead: boolean;
  canChange: boolean;
  missing: Record<AdsLevel, string[]>;
};

export function adsPermissionsOf(signedInBy: "facebook" | "token", scopes: readonly string[]): AdsPermissions {
  const change = adsScopes.change.filter((scope) => !scopes.includes(scope));
  const canRead = scopes.includes("ads_read") || scopes.includes("ads_management");
  return {
    signedInBy,
    canRead,
    canChange: change.length === 0,
    missing: { see: canRead ? [] : [...adsScopes.see], change },
  };
}

/** Permissions that a person left out while granting others; null when all of the level are missing. */
export function leftOut(level: AdsLevel, missing: readonly string[]): Message[] | null {
  if (missing.length === 0 || missing.length >= adsScopes[level].length) return null;
  return missing.map((scope) => msg("ads.adsPermissions.permission", { words: permissionWords(scope), scope }));
}
