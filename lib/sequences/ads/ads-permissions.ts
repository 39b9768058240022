/** What access to ads is asked for: to see which ads use what, or to change them as well. */
export type AdsLevel = "see" | "change";

/**
 * What Meta wants for each level. Creatives are made in a Page's name, hence the Page permissions. Source: Marketing API
 * "Authorization" and "Ad Creative".
 */
export const adsScopes: Record<AdsLevel, readonly string[]> = {
  see: ["ads_read"],
  change: ["ads_management", "pages_show_list", "pages_read_engagement", "pages_manage_ads"],
};

/** Which permissions a person's own token has, and which it lacks. Says nothing of their role in the account. */
export type AdsPermissions = {
  /** A token that was pasted cannot be given more: its person makes a new one. */
  signedInBy: "facebook" | "token";
  canRead: boolean;
  canChange: boolean;
  missing: Record<AdsLevel, string[]>;
};

/** Reads the permissions off a token's scopes. Whoever may change ads may see them. */
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
