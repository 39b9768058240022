import type { Metadata } from "next";
import { AdAccountsButton } from "@/components/ads/ad-accounts-button";
import { ConsentButton } from "@/components/ads/consent-button";
import { SetupView } from "@/components/setup/setup-view";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { launchChecks } from "@/lib/server/setup/launch-checks";

export const metadata: Metadata = { title: "Setup" };

type Props = { params: Promise<{ wabaId: string }> };

export default async function SetupPage({ params }: Props) {
  const waba = await requireWaba((await params).wabaId);
  const { wabaId, canWrite } = waba;
  return (
    <SetupView
      wabaId={wabaId}
      canWrite={canWrite}
      checks={launchChecks(waba)}
      slots={{
        askToSee: <ConsentButton level="see" size="sm" />,
        askToChange: <ConsentButton level="change" size="sm" />,
        chooseAdAccounts: <AdAccountsButton wabaId={wabaId} canWrite={canWrite} />,
      }}
    />
  );
}
