"use client";

import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useQuery } from "../query/use-query";
import { inboxQuery, inboxStateQuery } from "./inbox-query";

/** The list follows the polled state: it is read again when something arrived or was read elsewhere. */
export function useInbox(wabaId: string) {
  const client = useQueryClient();
  const { data: state } = useQuery(inboxStateQuery(wabaId));
  const inbox = useInfiniteQuery(inboxQuery(wabaId));
  const shown = inbox.data?.pages[0];
  useEffect(() => {
    if (!shown || !state || (state.newestAt === shown.newestAt && state.unread === shown.unread)) return;
    void client.invalidateQueries({ queryKey: inboxQuery(wabaId).queryKey });
  }, [client, wabaId, shown, state]);
  const items = inbox.data?.pages.flatMap((page) => page.items);
  return { ...inbox, items, unread: state?.unread ?? 0 };
}
