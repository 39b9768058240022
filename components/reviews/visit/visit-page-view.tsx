import { useTranslations } from "next-intl";
import { ReviewPhone } from "@/components/preview/review-phone";
import { Brand } from "@/components/ui/brand";
import { LanguageSelect } from "@/components/ui/fields/language-select";
import type { VisitPage } from "@/lib/domain/reviews/review-visit";
import { DecisionBar } from "./decision-bar";
import { DecisionList } from "./decision-list";
import { LaunchNav } from "./launch-nav";
import { VisitComments } from "./visit-comments";
import { VisitDifference } from "./visit-difference";
import { VisitNotices } from "./visit-notices";
import { VisitProvider } from "./visit-provider";

type Props = { token: string; page: VisitPage };

/** A phone's width first: the phone, the words, then what changed. */
export function VisitPageView({ token, page }: Props) {
  const t = useTranslations("reviews.visitPageView");
  const { business, sender, shown, revision } = page;
  const name = shown.words?.name ?? page.state.items.find(({ position }) => position === page.position)?.name ?? "";
  return (
    <VisitProvider token={token} page={page}>
      <header className="border-line border-b bg-surface">
        <div className="mx-auto flex max-w-[1180px] items-center justify-between gap-3 px-4 py-2.5 text-[13px]">
          <Brand />
          <bdi className="ms-auto min-w-0 truncate text-dim">{business}</bdi>
          <LanguageSelect className="shrink-0" />
        </div>
      </header>
      <main className="mx-auto max-w-[1180px] px-4 pt-4">
        <div className="grid gap-5 pb-6 lg:grid-cols-[minmax(0,1fr)_400px] lg:gap-x-8">
          <div className="grid min-w-0 content-start gap-3 lg:col-span-2">
            <p className="text-dim [overflow-wrap:anywhere]">
              {sender ? t("sentBy", { sender, business }) : t("sentFor", { business })}
            </p>
            <LaunchNav />
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <h1 className="font-semibold text-xl [overflow-wrap:anywhere]">
                <bdi>{name}</bdi>
              </h1>
              <p className="text-dim text-[13px]">
                {t(`action.${shown.action}`, { version: revision, count: shown.ads })}
              </p>
            </div>
            {shown.note ? (
              <blockquote
                dir="auto"
                className="whitespace-pre-wrap border-line-strong border-s-2 ps-3 [overflow-wrap:anywhere]"
              >
                {shown.note}
              </blockquote>
            ) : null}
            <VisitNotices />
          </div>
          {shown.words ? (
            <section
              aria-label={t("preview")}
              className="min-w-0 lg:sticky lg:top-4 lg:col-start-2 lg:row-start-2 lg:self-start"
            >
              <ReviewPhone words={shown.words} business={{ name: business }} />
            </section>
          ) : null}
          <div className="grid min-w-0 content-start gap-5 lg:col-start-1 lg:row-start-2">
            {shown.words ? (
              <section aria-labelledby="words" className="grid gap-2">
                <h2 id="words" className="font-semibold">
                  {t("words")}
                </h2>
                <p className="text-[13px] text-dim">{t("wordsHint")}</p>
                <VisitComments words={shown.words} />
              </section>
            ) : null}
            <VisitDifference shown={shown} />
            <DecisionList />
          </div>
        </div>
        <DecisionBar />
      </main>
    </VisitProvider>
  );
}
