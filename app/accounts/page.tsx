import { redirect } from "next/navigation";
import { AccountsView } from "@/components/accounts/accounts-view";
import { listAccounts } from "@/lib/server/accounts/list-accounts";
import { readSession } from "@/lib/server/auth/session/session";
import { signInPath } from "@/lib/server/auth/sign-in-path";
import { pageTitle } from "@/lib/server/i18n/page-title";

export const generateMetadata = pageTitle("accounts");

export default async function AccountsPage() {
  const session = await readSession();
  if (!session) redirect(signInPath("/accounts"));
  return <AccountsView userName={session.userName} accounts={await listAccounts()} />;
}
