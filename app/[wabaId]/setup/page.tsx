import { AdAccountsButton } from "@/components/ads/access/ad-accounts-button";
import { ConsentButton } from "@/components/ads/access/consent-button";
import { PrivacySection } from "@/components/setup/privacy-section";
import { SetupView } from "@/components/setup/setup-view";
import { TimeZoneSection } from "@/components/setup/time-zone-section";
import { WebhookSection } from "@/components/setup/webhook/webhook-section";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { loadTimeZone } from "@/lib/server/results/read-time-zone";
import { launchChecks } from "@/lib/server/setup/launch-checks";
import { webhookAddress } from "@/lib/server/setup/webhook-address";
import { readWebhookSettings } from "@/lib/server/webhooks/privacy/read-webhook-settings";
import { readWebhookLog } from "@/lib/server/webhooks/read-webhook-log";

export const generateMetadata = pageTitle("setup");

export default async function SetupPage({ params }: { params: Promise<{ wabaId: string }> }) {
  const waba = await requireWaba((await params).wabaId);
  const { wabaId } = waba;
  const checks = launchChecks(waba);
  const address = webhookAddress(waba);
  const [log, kept, zone] = await Promise.all([readWebhookLog(waba), readWebhookSettings(waba), loadTimeZone(waba)]);
  return (
    <SetupView
      wabaId={wabaId}
      checks={checks}
      address={address}
      slots={{
        askToSee: <ConsentButton level="see" size="sm" />,
        askToChange: <ConsentButton level="change" size="sm" />,
        askToHear: <ConsentButton level="hear" size="sm" />,
        chooseAdAccounts: <AdAccountsButton wabaId={wabaId} />,
      }}
    >
      <WebhookSection wabaId={wabaId} isSandbox={address.isSandbox} firstLog={log} />
      <TimeZoneSection wabaId={wabaId} zone={zone} />
      <PrivacySection wabaId={wabaId} kept={kept} />
    </SetupView>
  );
}
