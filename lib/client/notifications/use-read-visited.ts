"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import type { InboxState } from "@/lib/domain/notifications/inbox";
import { useQuery } from "../query/use-query";
import { inboxStateQuery } from "./inbox-query";
import { useMarkRead } from "./use-mark-read";

/** Marks as read what leads to the open page: at a visit, and again when something new arrives while it is visible. */
export function useReadVisited(wabaId: string, first: InboxState): void {
  const { unread, newestAt } = useQuery(inboxStateQuery(wabaId, first)).data ?? first;
  const page = `${usePathname()}?${useSearchParams()}`;
  const markRead = useMarkRead(wabaId);
  const done = useRef("");
  const hasUnread = unread > 0;
  useEffect(() => {
    const visit = `${newestAt} ${page}`;
    const mark = () => {
      if (!hasUnread || document.visibilityState === "hidden" || done.current === visit) return;
      done.current = visit;
      markRead({ page });
    };
    mark();
    document.addEventListener("visibilitychange", mark);
    return () => document.removeEventListener("visibilitychange", mark);
  }, [hasUnread, newestAt, page, markRead]);
}
