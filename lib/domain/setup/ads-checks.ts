import type { AdsPermissions } from "../ads/ads-permissions";
import type { SetupCheck } from "./setup-check";

export type AdsState = { permissions: AdsPermissions; found: number; chosen: string[] };

/** Ads access is optional, so nothing here is red. */
export function adsChecks({ permissions, found, chosen }: AdsState): SetupCheck[] {
  const { canRead, canChange, missing, signedInBy } = permissions;
  const access = { id: "ads.access", title: "Access to ads" };
  const fix = (level: "see" | "change") =>
    signedInBy === "token"
      ? ({ kind: "sign-in", label: "Use another token" } as const)
      : ({ kind: "ask-for-ads", level } as const);
  const lacks = (names: readonly string[]) => names.map((value) => ({ label: "missing", value }));
  if (!canRead) {
    const finding = "Overture has no access to ads. The status “In an ad” comes from Meta's list of sequences only.";
    return [{ ...access, state: "attention", finding, details: lacks(missing.see), fix: fix("see") }];
  }
  return [
    canChange
      ? { ...access, state: "good", finding: "Overture can see ads and change the ones you select." }
      : {
          ...access,
          state: "attention",
          finding: "Overture can see ads but not change them. Attach sequences in Ads Manager.",
          details: lacks(missing.change),
          fix: fix("change"),
        },
    accountsCheck(found, chosen),
  ];
}

function accountsCheck(found: number, chosen: readonly string[]): SetupCheck {
  const base = { id: "ads.accounts", title: "Ad accounts" };
  const fix = { kind: "choose-ad-accounts" } as const;
  if (found === 0) {
    return {
      ...base,
      state: "attention",
      finding: "You have no ad accounts.",
      fix: { kind: "advice", text: "Ask for access to the ad account in Meta Business settings → Ad accounts." },
    };
  }
  if (chosen.length === 0) return { ...base, state: "attention", finding: "None selected yet.", fix };
  return { ...base, state: "good", finding: chosen.join(", "), fix };
}
