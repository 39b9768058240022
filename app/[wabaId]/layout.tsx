import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AppFrame } from "@/components/shell/frame/app-frame";
import { Shell } from "@/components/shell/shell";
import { listAccounts } from "@/lib/server/accounts/list-accounts";
import { connectionHealth } from "@/lib/server/auth/memberships/connection-health";
import { env } from "@/lib/server/env";
import { appVersion } from "@/lib/server/gate/app-version";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { messagesFor } from "@/lib/server/i18n/messages-for";
import { readInboxState } from "@/lib/server/notifications/inbox/read-inbox";
import { countWaiting } from "@/lib/server/reviews/count-waiting";

type Props = { params: Promise<{ wabaId: string }>; children: ReactNode };

export default async function AccountLayout({ params, children }: Props) {
  const waba = await requireWaba((await params).wabaId);
  const loading = [
    listAccounts(),
    connectionHealth(waba),
    readInboxState(waba),
    countWaiting(waba),
    cookies(),
  ] as const;
  const [accounts, health, inbox, waiting, jar] = await Promise.all(loading);
  return (
    <AppFrame messages={await messagesFor("app", "account")}>
      <Shell
        wabaId={waba.wabaId}
        role={waba.role}
        userName={waba.userName}
        accounts={accounts.map(({ wabaId, name, ownerName }) => ({ wabaId, name, ownerName }))}
        sequenceCount={accounts.find(({ wabaId }) => wabaId === waba.wabaId)?.sequenceCount ?? null}
        waitingReviews={waiting}
        health={health}
        inbox={inbox}
        appVersion={appVersion()}
        graphVersion={env().GRAPH_API_VERSION}
        sandbox={Boolean(env().META_SANDBOX_URL)}
        startNarrow={jar.get("rail")?.value === "narrow"}
      >
        {children}
      </Shell>
    </AppFrame>
  );
}
