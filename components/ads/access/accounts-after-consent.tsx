"use client";

import { Suspense, useState } from "react";
import { adAccountsQuery } from "@/lib/client/ads/ad-accounts-query";
import { useCan } from "@/lib/client/auth/use-can";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useQuery } from "@/lib/client/query/use-query";

const AdAccountsDialog = lazyPart(() =>
  import("./ad-accounts-dialog").then((module) => ({ default: module.AdAccountsDialog })),
);

/** Right after access was given, opens the ad accounts if there is a choice to make. */
export function AccountsAfterConsent({ wabaId }: { wabaId: string }) {
  const can = useCan();
  const [closed, setClosed] = useState(false);
  const isAsked = can("ads:choose-accounts") && !closed;
  const { data } = useQuery({ ...adAccountsQuery(wabaId), enabled: isAsked });
  const accounts = data?.accounts ?? [];
  const [wasOpen, setWasOpen] = useState(false);
  const isNeeded = accounts.length > 1 && accounts.every(({ chosen }) => !chosen);
  if (isNeeded && !wasOpen) setWasOpen(true);
  if (!isAsked || !wasOpen) return null;
  return (
    <Suspense fallback={null}>
      <AdAccountsDialog wabaId={wabaId} onClose={() => setClosed(true)} />
    </Suspense>
  );
}
