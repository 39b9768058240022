import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeliveriesView } from "@/components/setup/webhook/deliveries-view";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { readWebhookLog } from "@/lib/server/webhooks/read-webhook-log";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.setupDeliveriesPage");
  return { title: t("deliveries") };
}

type Props = { params: Promise<{ wabaId: string }> };

export default async function DeliveriesPage({ params }: Props) {
  const waba = await requireWaba((await params).wabaId);
  return <DeliveriesView wabaId={waba.wabaId} firstLog={await readWebhookLog(waba)} />;
}
