import { clsx } from "clsx";
import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { UnderWayMark } from "@/components/changes/under-way-mark";
import { RowCheckbox } from "@/components/list/row-checkbox";
import { StatusPill } from "@/components/ui/feedback/status-pill";
import { Moves, moving } from "@/components/ui/moves";
import { RelativeTime } from "@/components/ui/relative-time";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { CardPreview } from "./card-preview";
import { DraftMark } from "./draft-mark";
import type { RowFacts } from "./row-facts";
import { startedTitle } from "./started-cell";

type Props = RowFacts & { businessName: string };

export const SequenceCard = memo(function SequenceCard(props: Props) {
  const text = useMessageText();
  const t = useTranslations("sequences.sequenceCard");
  const { sequence, wabaId, businessName, selected, drafted, started, ads, underWay, menuOpen, actions } = props;
  const { id, name, adStatus, changedAt } = sequence;
  return (
    <article
      aria-label={name}
      className={clsx(
        "relative flex h-full min-w-0 flex-col overflow-hidden rounded-xl border bg-surface transition-colors duration-120",
        selected ? "border-accent" : "border-line hover:border-line-strong",
      )}
    >
      <div className="flex items-center gap-1.5 ps-2.5 pt-2 pe-1.5">
        <RowCheckbox row={sequence} selected={selected} onSelect={actions.select} className="z-1" />
        <Moves name={`sequence-${id}`}>
          <Link
            {...moving}
            href={`/${wabaId}/sequences/${id}`}
            prefetch={false}
            dir="auto"
            data-row-link={id}
            className="min-w-0 flex-1 truncate text-start font-[550] outline-none after:absolute after:inset-0 after:rounded-xl focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
          >
            {name}
          </Link>
        </Moves>
        <button
          type="button"
          aria-label={t("actionsFor", { name })}
          aria-haspopup="menu"
          aria-expanded={menuOpen}
          className="relative z-1 grid size-8 shrink-0 place-items-center rounded-lg text-dim hover:bg-[color-mix(in_srgb,var(--ink)_7%,transparent)] hover:text-ink"
          onClick={(event) => actions.openMenu(id, event.currentTarget)}
        >
          <Ellipsis aria-hidden="true" className="size-4" />
        </button>
      </div>
      <div className="flex items-center gap-2 px-3 pt-0.5 pb-2.5 text-dim text-xs">
        <button
          type="button"
          aria-haspopup="dialog"
          className="relative z-1 flex min-h-6 items-center rounded-full hover:ring-2 hover:ring-line-strong"
          onClick={(event) => actions.openAds(id, event.currentTarget)}
        >
          <StatusPill status={adStatus} ads={ads} />
        </button>
        {drafted && <DraftMark />}
        {underWay && <UnderWayMark wabaId={wabaId} underWay={underWay} />}
        {started ? (
          <span title={text(startedTitle(started))} className="relative z-1 truncate tabular-nums">
            {t("in7Days", { week: started.week })}
          </span>
        ) : null}
        <span className="ms-auto shrink-0">
          {changedAt && <RelativeTime iso={changedAt} className="relative z-1" />}
        </span>
      </div>
      <div inert className="min-h-0 flex-1 overflow-hidden border-line border-t">
        <CardPreview {...{ wabaId, sequence, businessName, ads }} extent="card" />
      </div>
    </article>
  );
});
