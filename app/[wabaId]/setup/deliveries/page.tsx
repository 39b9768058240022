import { DeliveriesView } from "@/components/setup/deliveries/deliveries-view";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { readWebhookLog } from "@/lib/server/webhooks/read-webhook-log";

export const generateMetadata = pageTitle("deliveries");

type Props = { params: Promise<{ wabaId: string }> };

export default async function DeliveriesPage({ params }: Props) {
  const waba = await requireWaba((await params).wabaId);
  return <DeliveriesView wabaId={waba.wabaId} firstLog={await readWebhookLog(waba)} />;
}
