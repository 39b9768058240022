export type AdsLevel = "see" | "change";

/** Creatives need Page permissions. Source: Marketing API "Authorization" and "Ad Creative". */
const TABLE = [
  { scope: "ads_read", level: "see", words: "see your ads" },
  { scope: "ads_management", level: "change", words: "change your ads" },
  { scope: "pages_show_list", level: "change", words: "see your Pages" },
  { scope: "pages_read_engagement", level: "change", words: "read what your Pages publish" },
  { scope: "pages_manage_ads", level: "change", words: "advertise in your Pages’ name" },
] as const;

const scopesOf = (level: AdsLevel) => TABLE.flatMap((row) => (row.level === level ? row.scope : []));

export const adsScopes: Record<AdsLevel, readonly string[]> = { see: scopesOf("see"), change: scopesOf("change") };

/** Falls back to Meta's own name for permissions that aren't about ads. */
export const permissionWords = (scope: string): string => TABLE.find((row) => row.scope === scope)?.words ?? scope;

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

const list = new Intl.ListFormat("en-GB");

/** Null if every permission of the level is missing: then nothing was left out singly. */
export function leftOut(level: AdsLevel, missing: readonly string[]): string | null {
  if (missing.length === 0 || missing.length >= adsScopes[level].length) return null;
  return list.format(missing.map((scope) => `“${permissionWords(scope)}” (${scope})`));
}
