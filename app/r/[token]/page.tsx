import { notFound } from "next/navigation";
import { cache } from "react";
import { LockedLink } from "@/components/reviews/visit/locked-link";
import { VisitPageView } from "@/components/reviews/visit/visit-page-view";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { countView, loadVisitPage } from "@/lib/server/reviews/visitors/load-visit-page";
import { openVisit } from "@/lib/server/reviews/visitors/open-visit";
import { readView } from "@/lib/server/reviews/visitors/read-view";
import { requestCookies, visitContext } from "@/lib/server/reviews/visitors/visit-context";

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Once for a request. */
const visitOf = cache(async (token: string) => openVisit(token, await requestCookies(), visitContext));

export async function generateMetadata({ params }: Props) {
  const { state } = await visitOf((await params).token);
  return pageTitle(state === "unavailable" ? "notFound" : "review")();
}

export default async function ReviewLinkPage({ params, searchParams }: Props) {
  const [{ token }, query] = await Promise.all([params, searchParams]);
  const answer = await visitOf(token);
  if (answer.state === "unavailable") notFound();
  if (answer.state === "locked") return <LockedLink token={token} />;
  const page = await loadVisitPage(answer.visit, readView(query), visitContext);
  if (!page) notFound();
  // Moving between a launch's sequences is not another visit.
  if (query.s === undefined) await countView(answer.visit, visitContext);
  return <VisitPageView key={`${page.position}-${page.revision}`} token={token} page={page} />;
}
