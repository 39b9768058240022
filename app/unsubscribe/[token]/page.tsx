import { UnsubscribeView } from "@/components/notifications/mail/unsubscribe-view";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { openSubscription } from "@/lib/server/notifications/mail/unsubscribe-token";

export const generateMetadata = pageTitle("unsubscribe");

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string }> };

export default async function UnsubscribePage({ params, searchParams }: Props) {
  const token = decodeURIComponent((await params).token);
  const { done } = await searchParams;
  const what = openSubscription(token)?.what ?? null;
  return <UnsubscribeView token={token} what={what} done={done === "all" || done === "this" ? done : null} />;
}
