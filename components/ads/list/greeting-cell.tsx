import { CircleSlash2, MessageSquareQuote, MessageSquareText } from "lucide-react";
import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import type { SequenceName } from "@/lib/client/sequences/use-sequence-names";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { oneLine } from "@/lib/domain/text/one-line";
import type { AdActions } from "./ad-actions";

type Props = {
  wabaId: string;
  ad: AdRow;
  /** Undefined if the account's list doesn't contain it. */
  sequenceName: SequenceName;
  actions: Pick<AdActions, "look" | "follow">;
};

const icon = "mt-0.5 size-4 shrink-0";

/** Shows a sequence by name, the ad's own greeting, or none. */
export function GreetingCell({ wabaId, ad, sequenceName, actions }: Props) {
  const t = useTranslations("ads.greetingCell");
  const { greeting } = ad;
  if (greeting.kind === "nothing") {
    return (
      <span className="flex gap-2 text-dim">
        <CircleSlash2 aria-hidden="true" className={`${icon} text-faint`} strokeWidth={1.75} />
        {t("nothing")}
      </span>
    );
  }
  if (greeting.kind === "own") {
    return (
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={t("ownGreetingSeeIn", { name: ad.name })}
        onClick={() => actions.look(ad.id)}
        className="relative z-1 flex max-w-full gap-2 rounded py-0.5 text-start hover:underline hover:underline-offset-3"
      >
        <MessageSquareQuote aria-hidden="true" className={`${icon} text-dim`} strokeWidth={1.75} />
        <span className="min-w-0">
          <span className="block">{t("ownGreeting")}</span>
          <span dir="auto" className="block truncate text-[13px] text-dim max-md:hidden">
            {oneLine(greeting.words.text, 80)}
          </span>
        </span>
      </button>
    );
  }
  if (sequenceName === null) {
    return (
      <span className="flex items-center gap-2">
        <span className="sr-only">{t("loadingName")}</span>
        <Skeleton className="h-3.5 w-32" />
      </span>
    );
  }
  if (sequenceName === undefined) {
    return (
      <span className="flex min-w-0 gap-2">
        <MessageSquareText aria-hidden="true" className={`${icon} text-amber`} strokeWidth={1.75} />
        <span className="min-w-0">
          <span className="block truncate">{t("sequenceNotListedHere")}</span>
          <span className="block truncate text-[13px] text-dim tabular-nums max-md:hidden">{greeting.sequenceId}</span>
        </span>
      </span>
    );
  }
  return (
    <a
      href={`/${wabaId}/sequences/${encodeURIComponent(greeting.sequenceId)}`}
      onClick={actions.follow}
      className="relative z-1 flex min-w-0 max-w-full gap-2 rounded py-0.5 text-accent hover:underline hover:underline-offset-3"
    >
      <MessageSquareText aria-hidden="true" className={icon} strokeWidth={1.75} />
      <span dir="auto" className="truncate">
        {sequenceName}
      </span>
    </a>
  );
}
