import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { SearchParams } from "nuqs/server";
import { ActivityView } from "@/components/activity/activity-view";
import { loadActivityParams } from "@/lib/client/activity/activity-params";
import { loadActivity } from "@/lib/server/activity/load-activity";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";

export const generateMetadata = pageTitle("activity");

type Props = { params: Promise<{ wabaId: string }>; searchParams: Promise<SearchParams> };

export default async function ActivityPage({ params, searchParams }: Props) {
  const waba = await requireWaba((await params).wabaId);
  const filters = await loadActivityParams(searchParams);
  const { page, ...loaded } = await loadActivity(waba, filters);
  return (
    <NuqsAdapter>
      <ActivityView wabaId={waba.wabaId} first={{ filters, page }} {...loaded} />
    </NuqsAdapter>
  );
}
