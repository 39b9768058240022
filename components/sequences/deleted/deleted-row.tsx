import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { ListRow } from "@/components/list/list-row";
import type { PreviewTarget } from "@/components/list/preview-target";
import { rowLinkClass } from "@/components/list/row-link-class";
import { RowTime } from "@/components/list/row-time";
import type { RowPlace } from "@/components/list/rows/virtual-rows";
import { Button } from "@/components/ui/buttons/button";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { DeletedSequence } from "@/lib/domain/sequences/deleted-listing";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { Snippet } from "../rows/snippet";
import { deletedRowGrid } from "./deleted-row-grid";
import { deletedByWords } from "./deleted-words";

export type DeletedActions = {
  /** Shows the last known version. */
  look: (sequence: DeletedSequence) => void;
  /** Undefined if the person may not write. */
  recreate: ((sequence: DeletedSequence) => void) | undefined;
  preview: PreviewTarget<Sequence>;
};

type Props = RowPlace & { sequence: DeletedSequence; actions: DeletedActions };

/** The name's button covers the row and opens the last version. */
export const DeletedRow = memo(function DeletedRow({ sequence, actions, index, now }: Props) {
  const text = useMessageText();
  const t = useTranslations("sequences.deletedRow");
  const { id, name, message, goneAt, deletedBy } = sequence;
  return (
    <ListRow
      index={index}
      selected={false}
      row={sequence}
      onSelect={undefined}
      preview={actions.preview}
      className={clsx("block ps-4", deletedRowGrid)}
    >
      <td className="block min-w-0 pt-2.5 pe-20 md:py-0 md:pe-6">
        <button
          type="button"
          aria-haspopup="dialog"
          dir="auto"
          data-row-link={id}
          onClick={() => actions.look(sequence)}
          className={clsx("block max-w-full", rowLinkClass)}
        >
          {name}
        </button>
        {message ? (
          <Snippet text={message.text} className="min-w-0 truncate text-start text-dim" />
        ) : (
          <p className="truncate text-amber">{t("cantReadText")}</p>
        )}
      </td>
      <td
        dir="auto"
        className="mt-1 inline-block max-w-[55%] truncate text-start align-bottom text-[13px] text-dim md:mt-0 md:block md:max-w-none md:pe-4 md:text-sm"
      >
        {text(deletedByWords(sequence))}
      </td>
      <td className="ms-2 inline-block whitespace-nowrap text-[13px] text-dim tabular-nums md:ms-0 md:block md:text-sm">
        {deletedBy === null ? (
          t.rich("noticed", { when: () => <RowTime iso={goneAt} now={now} /> })
        ) : (
          <RowTime iso={goneAt} now={now} />
        )}
      </td>
      <td className="absolute inset-e-4 top-2.5 z-1 block md:relative md:inset-auto">
        {message && actions.recreate ? (
          <Button size="sm" aria-label={t("recreate2", { name })} onClick={() => actions.recreate?.(sequence)}>
            {t("recreate")}
          </Button>
        ) : null}
      </td>
    </ListRow>
  );
});
