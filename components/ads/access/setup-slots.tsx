import type { AdsPermissions } from "@/lib/domain/ads/ads-permissions";
import { AdAccountsButton } from "./ad-accounts-button";
import { AskForAdsButton } from "./ask-for-ads-button";
import { ConsentButton } from "./consent-button";

/** What Setup shows of ads without knowing them. */
export const setupSlots = (wabaId: string, permissions: AdsPermissions) => ({
  askToSee: <AskForAdsButton level="see" size="sm" permissions={permissions} />,
  askToChange: <ConsentButton level="change" size="sm" />,
  askToHear: <ConsentButton level="hear" size="sm" />,
  chooseAdAccounts: <AdAccountsButton wabaId={wabaId} />,
});
