"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { markReadAction } from "@/lib/actions/notifications";
import type { InboxItem, InboxState } from "@/lib/domain/notifications/inbox";
import { isVisited } from "@/lib/domain/notifications/is-visited";
import { type InboxPages, inboxQuery, inboxStateKey } from "./inbox-query";

type Which = { ids: string[] } | { until: string } | { page: string };

function isMeant(which: Which, { id, at, path }: InboxItem): boolean {
  if ("page" in which) return isVisited(path, which.page);
  return "ids" in which ? which.ids.includes(id) : at <= which.until;
}

/** Shown as read at once; what the server didn't take comes back with the next poll. */
export function useMarkRead(wabaId: string) {
  const client = useQueryClient();
  const { queryKey } = inboxQuery(wabaId);
  const { mutate } = useMutation({
    mutationFn: (which: Which) => markReadAction(wabaId, which),
    onMutate: async (which) => {
      // A first load that is cancelled would not start again.
      if (client.getQueryData(queryKey)) await client.cancelQueries({ queryKey });
      let marked = 0;
      client.setQueryData<InboxPages>(
        queryKey,
        (data) =>
          data && {
            ...data,
            pages: data.pages.map((page) => ({
              ...page,
              items: page.items.map((item) => {
                if (item.isRead || !isMeant(which, item)) return item;
                marked += 1;
                return { ...item, isRead: true };
              }),
            })),
          },
      );
      client.setQueryData<InboxState>(inboxStateKey(wabaId), (state) => {
        const unread = "until" in which ? 0 : Math.max(0, (state?.unread ?? 0) - marked);
        return state && { ...state, unread };
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: inboxStateKey(wabaId) }),
  });
  return mutate;
}
