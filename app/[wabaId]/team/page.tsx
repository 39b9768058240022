import { TeamPage } from "@/components/team/team-page";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { loadTeam } from "@/lib/server/team/load-team";

export const generateMetadata = pageTitle("team");

export default async function TeamRoute({ params }: { params: Promise<{ wabaId: string }> }) {
  const waba = await requireWaba((await params).wabaId);
  return <TeamPage wabaId={waba.wabaId} userId={waba.userId} first={await loadTeam(waba)} />;
}
