import type { ActivityFilters, ActivityPage, Person } from "@/lib/domain/activity/activity";
import type { ActivityRetention } from "@/lib/domain/activity/retention";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { nameSequences } from "../results/name-sequences";
import { type ActivityContext, activityContext } from "./activity-context";
import { listActivity } from "./list-activity";
import { listPeople } from "./read-query";
import { readRetention } from "./retention/activity-retention";

export type LoadedActivity = {
  page: ActivityPage;
  people: Person[];
  /** Of the filter; null without one or if it is unknown. */
  sequenceName: string | null;
  retention: ActivityRetention;
};

/** What the page needs first. */
export async function loadActivity(
  waba: AuthorizedWaba,
  filters: ActivityFilters,
  ctx: ActivityContext = activityContext,
): Promise<LoadedActivity> {
  const db = await ctx.db();
  const { sequence } = filters;
  const [page, people, retention, names] = await Promise.all([
    listActivity(waba, filters, {}, ctx),
    listPeople(db, waba),
    readRetention(db, waba.wabaId),
    nameSequences(db, waba.wabaId, sequence ? [sequence] : []),
  ]);
  return { page, people, retention, sequenceName: (sequence && names.get(sequence)?.name) ?? null };
}
