import { ConfirmEmailView } from "@/components/notifications/mail/confirm-email-view";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { isConfirmed, pendingAddress } from "@/lib/server/notifications/mail/confirm-address";

export const generateMetadata = pageTitle("confirmEmail");

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string }> };

export default async function ConfirmEmailPage({ params, searchParams }: Props) {
  const token = decodeURIComponent((await params).token);
  const isDone = (await searchParams).done === "1" && (await isConfirmed(token));
  return <ConfirmEmailView token={token} isDone={isDone} pending={isDone ? null : await pendingAddress(token)} />;
}
