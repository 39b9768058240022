import { msg } from "@/lib/domain/messages/message";
import type { AdsPermissions } from "../ads/ads-permissions";
import type { SetupCheck } from "./setup-check";

export type AdsState = { permissions: AdsPermissions; found: number; chosen: string[] };

/** Ads access is optional, so nothing here is red. */
export function adsChecks({ permissions, found, chosen }: AdsState): SetupCheck[] {
  const { canRead, canChange, missing, signedInBy } = permissions;
  const access = { id: "ads.access", title: msg("setup.adsChecks.accessAds") };
  const fix = (level: "see" | "change") =>
    signedInBy === "token"
      ? ({ kind: "sign-in", label: msg("setup.adsChecks.useAnotherToken") } as const)
      : ({ kind: "ask-for-ads", level } as const);
  const lacks = (names: readonly string[]) => names.map((value) => ({ label: msg("setup.adsChecks.missing"), value }));
  if (!canRead) {
    const finding = msg("setup.adsChecks.hasNoAccessAds");
    return [{ ...access, state: "attention", finding, details: lacks(missing.see), fix: fix("see") }];
  }
  return [
    canChange
      ? { ...access, state: "good", finding: msg("setup.adsChecks.canSeeAdsChange") }
      : {
          ...access,
          state: "attention",
          finding: msg("setup.adsChecks.canSeeAdsBut"),
          details: lacks(missing.change),
          fix: fix("change"),
        },
    accountsCheck(found, chosen),
  ];
}

function accountsCheck(found: number, chosen: readonly string[]): SetupCheck {
  const base = { id: "ads.accounts", title: msg("setup.adsChecks.adAccounts") };
  const fix = { kind: "choose-ad-accounts" } as const;
  if (found === 0) {
    return {
      ...base,
      state: "attention",
      finding: msg("setup.adsChecks.youHaveNoAd"),
      fix: { kind: "advice", text: msg("setup.adsChecks.askForAccessAd") },
    };
  }
  if (chosen.length === 0) return { ...base, state: "attention", finding: msg("setup.adsChecks.noneSelectedYet"), fix };
  return { ...base, state: "good", finding: chosen.join(", "), fix };
}
