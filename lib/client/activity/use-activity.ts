"use client";

import { type InfiniteData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { ActivityEntry, ActivityFilters, ActivityNews, ActivityPage } from "@/lib/domain/activity/activity";
import { useQuery } from "../query/use-query";
import { activitySearch } from "./activity-params";
import { activityNewsQuery, activityQuery, type FirstActivity } from "./activity-query";

/** News of this size may have left out entries: the list is then read again. */
const fullNews = 50;

/** Pages on demand, with news put in front as they happen. */
export function useActivity(wabaId: string, filters: ActivityFilters, first: FirstActivity) {
  const client = useQueryClient();
  const isFirst = activitySearch(filters).toString() === activitySearch(first.filters).toString();
  const options = activityQuery(wabaId, filters, isFirst ? first.page : undefined);
  const list = useInfiniteQuery(options);
  const newest = list.isPlaceholderData ? undefined : list.data?.pages[0]?.newest;
  const news = useQuery(activityNewsQuery(wabaId, filters, newest));

  const key = options.queryKey;
  useEffect(() => {
    const fresh = news.data;
    if (!fresh || fresh.newest === newest) return;
    if (fresh.entries.length >= fullNews) void client.resetQueries({ queryKey: key, exact: true });
    else client.setQueryData<InfiniteData<ActivityPage, string>>(key, (data) => data && withNews(data, fresh));
  }, [client, key, newest, news.data]);

  const entries = useMemo(() => list.data?.pages.flatMap((page) => page.entries) ?? [], [list.data]);
  return { ...list, entries, newsError: news.error };
}

function withNews(data: InfiniteData<ActivityPage, string>, news: ActivityNews): InfiniteData<ActivityPage, string> {
  const [first, ...others] = data.pages;
  if (!first) return data;
  const known = new Set(first.entries.map(({ id }) => id));
  const entries = [...news.entries.filter(({ id }) => !known.has(id)), ...first.entries].sort(newestFirst);
  return { ...data, pages: [{ ...first, newest: news.newest, entries }, ...others] };
}

const newestFirst = (one: ActivityEntry, other: ActivityEntry) =>
  one.at === other.at ? other.seq - one.seq : one.at < other.at ? 1 : -1;
