import { notFound, redirect } from "next/navigation";
import { InvitePage } from "@/components/team/invite/invite-page";
import { readSession } from "@/lib/server/auth/session/session";
import { signInPath } from "@/lib/server/auth/sign-in-path";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { openInvite } from "@/lib/server/team/invites/open-invite";

export const generateMetadata = pageTitle("invite");

/** Every address asks for a sign-in first, so that it tells a stranger nothing. */
export default async function InviteRoute({ params }: { params: Promise<{ path?: string[] }> }) {
  const token = (await params).path?.join("/") ?? "";
  const session = await readSession();
  if (!session) redirect(signInPath(`/invite/${token}`));
  const invite = (await openInvite(session, token)) ?? notFound();
  return <InvitePage {...{ token, invite }} userName={session.userName} />;
}
