import { InboxView } from "@/components/notifications/inbox/inbox-view";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";

export const generateMetadata = pageTitle("notifications");

export default async function NotificationsPage({ params }: { params: Promise<{ wabaId: string }> }) {
  const { wabaId } = await requireWaba((await params).wabaId);
  return <InboxView wabaId={wabaId} />;
}
