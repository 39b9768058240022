import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { AccountsView } from "@/components/accounts/accounts-view";
import { byLastUse, RECENT_ACCOUNTS_COOKIE, readRecentAccounts } from "@/lib/domain/accounts/recent-accounts";
import { listAccounts } from "@/lib/server/accounts/list-accounts";
import { readSession } from "@/lib/server/auth/session/session";
import { signInPath } from "@/lib/server/auth/sign-in-path";
import { pageTitle } from "@/lib/server/i18n/page-title";

export const generateMetadata = pageTitle("accounts");

export default async function AccountsPage() {
  const session = await readSession();
  if (!session) redirect(signInPath("/accounts"));
  const recent = readRecentAccounts((await cookies()).get(RECENT_ACCOUNTS_COOKIE)?.value);
  const accounts = byLastUse(await listAccounts(), recent);
  return (
    <AccountsView
      userName={session.userName}
      accounts={accounts.map((account) => ({
        ...account,
        check: account.sequenceCount === null && account.health.state !== "broken" ? "loading" : "known",
      }))}
      usedCount={accounts.filter(({ wabaId }) => recent.includes(wabaId)).length}
    />
  );
}
