import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AppFrame } from "@/components/shell/frame/app-frame";
import { Shell } from "@/components/shell/shell";
import { byLastUse, RECENT_ACCOUNTS_COOKIE, readRecentAccounts } from "@/lib/domain/accounts/recent-accounts";
import { listAccounts } from "@/lib/server/accounts/list-accounts";
import { appVersion } from "@/lib/server/app-version";
import { connectionHealth } from "@/lib/server/auth/memberships/connection-health";
import { env } from "@/lib/server/env";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { messagesFor } from "@/lib/server/i18n/messages-for";
import { readInboxState } from "@/lib/server/notifications/inbox/read-inbox";
import { countWaiting } from "@/lib/server/reviews/count-waiting";

type Props = { params: Promise<{ wabaId: string }>; children: ReactNode };

export default async function AccountLayout({ params, children }: Props) {
  const waba = await requireWaba((await params).wabaId);
  const { wabaId, role, userName } = waba;
  const [accounts, jar] = await Promise.all([listAccounts(), cookies()]);
  const recent = readRecentAccounts(jar.get(RECENT_ACCOUNTS_COOKIE)?.value);
  const [health, inbox] = await Promise.all([connectionHealth(waba), readInboxState(waba)]);
  return (
    <AppFrame {...(await messagesFor("app", "account"))}>
      <Shell
        {...{ wabaId, role, userName, health, inbox }}
        accounts={byLastUse(accounts, recent).map(({ wabaId, name, ownerName }) => ({ wabaId, name, ownerName }))}
        sequenceCount={accounts.find((each) => each.wabaId === wabaId)?.sequenceCount ?? null}
        waitingReviews={await countWaiting(waba)}
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
