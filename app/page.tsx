import { redirect } from "next/navigation";
import { listAccounts } from "@/lib/server/accounts/list-accounts";
import { readSession } from "@/lib/server/auth/session/session";

/** The way in: to sign-in, straight to the only account, or to the choice of one. */
export default async function HomePage() {
  if (!(await readSession())) redirect("/sign-in");
  const [only, ...others] = await listAccounts();
  redirect(only && others.length === 0 ? `/${only.wabaId}/sequences` : "/accounts");
}
