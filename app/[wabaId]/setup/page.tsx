import { AccountsAfterConsent } from "@/components/ads/access/accounts-after-consent";
import { setupSlots } from "@/components/ads/access/setup-slots";
import { PrivacySection } from "@/components/setup/privacy-section";
import { SetupView } from "@/components/setup/setup-view";
import { TimeZoneSection } from "@/components/setup/time-zone-section";
import { WebhookSection } from "@/components/setup/webhook/webhook-section";
import { gaveAdsAccess } from "@/lib/domain/ads/ads-consent";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { loadSetup } from "@/lib/server/setup/load-setup";

export const generateMetadata = pageTitle("setup");

type Props = { params: Promise<{ wabaId: string }>; searchParams: Promise<Record<string, unknown>> };

export default async function SetupPage({ params, searchParams }: Props) {
  const waba = await requireWaba((await params).wabaId);
  const { wabaId } = waba;
  const { checks, address, permissions, log, kept, zone } = await loadSetup(waba);
  return (
    <SetupView {...{ wabaId, checks, address }} slots={setupSlots(wabaId, permissions)}>
      {gaveAdsAccess(await searchParams) && <AccountsAfterConsent wabaId={wabaId} />}
      <WebhookSection wabaId={wabaId} isSandbox={address.isSandbox} firstLog={log} />
      <TimeZoneSection wabaId={wabaId} zone={zone} />
      <PrivacySection wabaId={wabaId} kept={kept} />
    </SetupView>
  );
}
