import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { UnderWayMark } from "@/components/changes/under-way-mark";
import { ListRow } from "@/components/list/list-row";
import { rowLinkClass } from "@/components/list/row-link-class";
import { RowTime } from "@/components/list/row-time";
import type { RowPlace } from "@/components/list/rows/virtual-rows";
import { StatusPill } from "@/components/ui/feedback/status-pill";
import { Moves } from "@/components/ui/moves";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { scriptHint } from "@/lib/domain/text/script-hint";
import { DraftMark } from "./draft-mark";
import type { RowFacts } from "./row-facts";
import { rowGrid } from "./row-grid";
import { Snippet } from "./snippet";
import { StartedCell } from "./started-cell";

type Props = RowFacts & RowPlace;

/** The name's link covers the row, except the checkbox and the menu. */
export const SequenceRow = memo(function SequenceRow(props: Props) {
  const text = useMessageText();
  const t = useTranslations("sequences.sequenceRow");
  const { sequence, wabaId, index, now, selected, drafted, started, ads, underWay, menuOpen, actions } = props;
  const { id, name, message, adStatus, changedAt } = sequence;
  const script = message && scriptHint(message.text);
  const questions = message?.ice_breakers?.length ?? 0;
  return (
    <ListRow
      {...{ index, selected }}
      row={sequence}
      onSelect={actions.select}
      preview={actions.preview}
      className={clsx("block ps-12", rowGrid)}
    >
      <td className="block min-w-0 pt-2.5 md:py-0 md:pe-6">
        <div className="flex min-w-0 items-baseline gap-2">
          <Moves name={`sequence-${id}`}>
            <a
              href={`/${wabaId}/sequences/${id}`}
              onClick={actions.open}
              dir="auto"
              data-row-link={id}
              className={clsx("min-w-0", rowLinkClass)}
            >
              {name}
            </a>
          </Moves>
          {drafted && <DraftMark />}
          {underWay && <UnderWayMark wabaId={wabaId} underWay={underWay} onFollow={actions.open} />}
        </div>
        {message ? (
          <div className="flex items-baseline gap-2">
            <Snippet text={message.text} className="min-w-0 truncate text-start text-dim" />
            {script && <span className="shrink-0 text-faint text-xs">{text(script)}</span>}
          </div>
        ) : (
          <p className="truncate text-amber">{t("cantReadSequence")}</p>
        )}
      </td>
      <td className="hidden text-dim tabular-nums md:block">{questions || "–"}</td>
      <td className="mt-1 inline-block md:mt-0 md:block">
        <button
          type="button"
          aria-haspopup="dialog"
          className="relative z-1 flex min-h-6 items-center rounded-full hover:ring-2 hover:ring-line-strong"
          onClick={(event) => actions.openAds(id, event.currentTarget)}
        >
          <StatusPill status={adStatus} ads={ads} />
        </button>
      </td>
      <StartedCell started={started} />
      <td className="ms-2 inline-block max-[359px]:[.peer~&]:hidden text-[13px] text-dim tabular-nums md:ms-0 md:block md:text-sm">
        <RowTime iso={changedAt} now={now} />
      </td>
      <td className="absolute inset-e-2 top-1.5 z-1 block md:relative md:inset-auto">
        <button
          type="button"
          aria-label={t("actionsFor", { name })}
          aria-haspopup="menu"
          aria-expanded={menuOpen}
          className="grid size-8 place-items-center rounded-lg text-dim hover:bg-[color-mix(in_srgb,var(--ink)_7%,transparent)] hover:text-ink aria-expanded:text-ink"
          onClick={(event) => actions.openMenu(id, event.currentTarget)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-current">
            <path d="M3 6.6a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8zm5 0a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8zm5 0a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8z" />
          </svg>
        </button>
      </td>
    </ListRow>
  );
});
