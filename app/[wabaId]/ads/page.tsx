import { NuqsAdapter } from "nuqs/adapters/next/app";
import { AdsView } from "@/components/ads/ads-view";
import { adsPermissions } from "@/lib/server/ads/access/ads-permissions";
import { listAds } from "@/lib/server/ads/list-ads";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { sequenceNames } from "@/lib/server/sequences/mirror/sequence-names";

export const generateMetadata = pageTitle("ads");

type Props = { params: Promise<{ wabaId: string }> };

const firstScreenAds = 60;

export default async function AdsPage({ params }: Props) {
  const waba = await requireWaba((await params).wabaId);
  const [firstScreen, permissions] = await Promise.all([
    listAds(waba, { limit: firstScreenAds }),
    adsPermissions(waba),
  ]);
  const used = (firstScreen.ads ?? []).flatMap(({ greeting }) =>
    greeting.kind === "sequence" ? greeting.sequenceId : [],
  );
  return (
    <NuqsAdapter>
      <AdsView
        wabaId={waba.wabaId}
        businessName={waba.name}
        permissions={permissions}
        firstScreen={firstScreen}
        firstNames={await sequenceNames(waba, used)}
      />
    </NuqsAdapter>
  );
}
