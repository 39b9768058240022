import type { Metadata } from "next";
import { AdAccountsButton } from "@/components/ads/ad-accounts-button";
import { ConsentButton } from "@/components/ads/consent-button";
import { SetupView } from "@/components/setup/setup-view";
import { WebhookSection } from "@/components/setup/webhook-section";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { launchChecks } from "@/lib/server/setup/launch-checks";
import { webhookAddress } from "@/lib/server/setup/webhook-address";
import { readWebhookLog } from "@/lib/server/webhooks/read-webhook-log";

export const metadata: Metadata = { title: "Setup" };

type Props = { params: Promise<{ wabaId: string }> };

export default async function SetupPage({ params }: Props) {
  const waba = await requireWaba((await params).wabaId);
  const { wabaId, canWrite } = waba;
  const checks = launchChecks(waba);
  return (
    <SetupView
      wabaId={wabaId}
      canWrite={canWrite}
      checks={checks}
      slots={{
        askToSee: <ConsentButton level="see" size="sm" />,
        askToChange: <ConsentButton level="change" size="sm" />,
        chooseAdAccounts: <AdAccountsButton wabaId={wabaId} canWrite={canWrite} />,
      }}
    >
      <WebhookSection
        wabaId={wabaId}
        canWrite={canWrite}
        address={webhookAddress(waba)}
        firstLog={await readWebhookLog(waba)}
      />
    </SetupView>
  );
}
