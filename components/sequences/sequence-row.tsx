import { clsx } from "clsx";
import { memo } from "react";
import { UnderWayMark } from "@/components/operations/under-way-mark";
import { Checkbox } from "@/components/ui/checkbox";
import { ago, calendarDay, exactTime } from "@/components/ui/relative-time";
import { StatusPill } from "@/components/ui/status-pill";
import type { Started } from "@/lib/client/started-query";
import type { UnderWay } from "@/lib/sequences/ads/under-way";
import type { Sequence } from "@/lib/sequences/schema";
import { scriptHint } from "@/lib/sequences/script-hint";
import { DraftMark } from "./draft-mark";
import type { ListActions } from "./list-actions";
import { rowGrid } from "./row-grid";
import { Snippet } from "./snippet";
import { StartedCell } from "./started-cell";

type Props = {
  sequence: Sequence;
  wabaId: string;
  index: number;
  top: number;
  height: number;
  /** The time for "2 hr ago"; null before the browser's clock is known. One for all rows: a subscription each would cost. */
  now: number | null;
  selected: boolean;
  /** Has words that are not published yet. */
  drafted: boolean;
  /** Undefined: no conversation lately. */
  started: Started | undefined;
  underWay: UnderWay | undefined;
  menuOpen: boolean;
  actions: ListActions;
};

/** One row. Everything but the checkbox and the menu is the link: the name's link is stretched over the row. */
export const SequenceRow = memo(function SequenceRow(props: Props) {
  const { sequence, wabaId, index, top, height, now, selected, drafted, started, underWay, menuOpen, actions } = props;
  const { id, name, message, adStatus, changedAt } = sequence;
  const script = message && scriptHint(message.text);
  const questions = message?.ice_breakers?.length ?? 0;
  return (
    <tr
      aria-rowindex={index + 2}
      data-index={index}
      style={{ transform: `translateY(${top}px)`, height }}
      className={clsx(
        "absolute inset-x-0 block contain-strict top-0 border-line border-b pe-12 ps-12 outline-none hover:bg-[color-mix(in_srgb,var(--sunk)_70%,transparent)] md:pe-0 md:ps-0",
        rowGrid,
        selected && "bg-accent-soft/40",
      )}
      onPointerEnter={(event) => event.pointerType === "mouse" && actions.preview.point(sequence, event.currentTarget)}
      onPointerLeave={actions.preview.leave}
    >
      <td className="absolute inset-s-2.5 top-2 z-1 block md:relative md:inset-auto md:ps-4 lg:ps-7">
        <Checkbox
          label={`Select ${name}`}
          checked={selected}
          onChange={(event) =>
            actions.select(id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
          }
        />
      </td>
      <td className="block min-w-0 pt-2.5 md:py-0 md:pe-6">
        <div className="flex min-w-0 items-baseline gap-2">
          <a
            href={`/${wabaId}/sequences/${id}`}
            onClick={actions.open}
            dir="auto"
            data-row-link={id}
            className="min-w-0 truncate text-left font-[550] tracking-[-.003em] outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
            onFocus={(event) => {
              const row = event.currentTarget.closest("tr");
              if (row && event.currentTarget.matches(":focus-visible")) actions.preview.point(sequence, row);
            }}
            onBlur={actions.preview.leave}
          >
            {name}
          </a>
          {drafted && <DraftMark />}
          {underWay && <UnderWayMark wabaId={wabaId} underWay={underWay} onFollow={actions.open} />}
        </div>
        {message ? (
          <div className="flex items-baseline gap-2">
            <Snippet text={message.text} className="min-w-0 truncate text-left text-dim" />
            {script && <span className="shrink-0 text-faint text-xs">{script}</span>}
          </div>
        ) : (
          <p className="truncate text-amber">Meta sent this sequence in a shape that cannot be read.</p>
        )}
      </td>
      <td className="hidden text-dim tabular-nums md:block">{questions || "–"}</td>
      <td className="mt-1 inline-block md:mt-0 md:block">
        <button
          type="button"
          aria-haspopup="dialog"
          className="relative z-1 block rounded-full hover:ring-2 hover:ring-line-strong"
          onClick={(event) => actions.openAds(id, event.currentTarget)}
        >
          <StatusPill status={adStatus} />
        </button>
      </td>
      <StartedCell started={started} />
      <td className="ms-2 inline-block text-[13px] text-dim tabular-nums md:ms-0 md:block md:text-sm">
        {changedAt ? (
          <time
            dateTime={changedAt}
            className="relative z-1"
            onPointerEnter={(event) => {
              event.currentTarget.title = exactTime(event.currentTarget.dateTime);
            }}
          >
            {now === null ? calendarDay(changedAt) : ago(changedAt, now)}
          </time>
        ) : (
          "–"
        )}
      </td>
      <td className="absolute inset-e-2 top-1.5 z-1 block md:relative md:inset-auto">
        <button
          type="button"
          aria-label={`Actions for ${name}`}
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
    </tr>
  );
});
