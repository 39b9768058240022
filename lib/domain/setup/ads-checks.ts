import type { AdsPermissions } from "../ads/ads-permissions";
import type { SetupCheck } from "./setup-check";

/** Which ad accounts are known, and which were chosen for this business account. */
export type AdsState = { permissions: AdsPermissions; found: number; chosen: string[] };

/** Ads access is a choice: without it sequences work as before, so nothing here is ever red. */
export function adsChecks({ permissions, found, chosen }: AdsState): SetupCheck[] {
  const { canRead, canChange, missing, signedInBy } = permissions;
  const access = { id: "ads.access", title: "Access to ads" };
  const fix = (level: "see" | "change") =>
    signedInBy === "token"
      ? ({ kind: "sign-in", label: "Use another token" } as const)
      : ({ kind: "ask-for-ads", level } as const);
  const lacks = (names: readonly string[]) => names.map((value) => ({ label: "missing", value }));
  if (!canRead) {
    const finding = "Overture may not see ads: “in an ad” is known from Meta’s list of sequences alone.";
    return [{ ...access, state: "attention", finding, details: lacks(missing.see), fix: fix("see") }];
  }
  return [
    canChange
      ? { ...access, state: "good", finding: "Overture may see ads, and change those that you choose." }
      : {
          ...access,
          state: "attention",
          finding: "Overture may see ads but not change them: attach sequences in Ads Manager.",
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
      finding: "Meta shows you no ad account.",
      fix: { kind: "advice", text: "Ask for access to the ad account in Meta Business settings → Ad accounts." },
    };
  }
  if (chosen.length === 0) return { ...base, state: "attention", finding: "None is chosen yet.", fix };
  return { ...base, state: "good", finding: chosen.join(", "), fix };
}
