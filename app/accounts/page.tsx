import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountsView } from "@/components/accounts/accounts-view";
import { listAccounts } from "@/lib/server/accounts/list-accounts";
import { readSession } from "@/lib/server/auth/session/session";
import { signInPath } from "@/lib/server/auth/sign-in-path";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.accountsPage");
  return { title: t("accounts") };
}

export default async function AccountsPage() {
  const session = await readSession();
  if (!session) redirect(signInPath("/accounts"));
  return <AccountsView userName={session.userName} accounts={await listAccounts()} />;
}
