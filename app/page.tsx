import { redirect } from "next/navigation";
import { listAccounts } from "@/lib/server/accounts/list-accounts";
import { readSession } from "@/lib/server/auth/session/session";

/** Redirects to sign-in, to the only account, or to the choice of accounts. */
export default async function HomePage() {
  if (!(await readSession())) redirect("/sign-in");
  const [only, ...others] = await listAccounts();
  redirect(only && others.length === 0 ? `/${only.wabaId}/sequences` : "/accounts");
}
