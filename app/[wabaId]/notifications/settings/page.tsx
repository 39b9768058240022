import { SettingsView } from "@/components/notifications/settings/settings-view";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { readSettings } from "@/lib/server/notifications/settings/read-settings";

export const generateMetadata = pageTitle("notificationSettings");

export default async function NotificationSettingsPage({ params }: { params: Promise<{ wabaId: string }> }) {
  const waba = await requireWaba((await params).wabaId);
  return <SettingsView wabaId={waba.wabaId} settings={await readSettings(waba)} />;
}
