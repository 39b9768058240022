import { copyId } from "@/components/ui/buttons/copy-id";
import type { SequenceActions } from "@/lib/client/commands/palette-subject";
import type { Permission } from "@/lib/domain/permissions/permissions";
import type { Sequence } from "@/lib/domain/sequences/schema";

export type RowStarts = {
  /** Starts the guided change of a locked sequence. */
  onChange: (sequence: Sequence) => void;
  onTranslate: (sequence: Sequence) => void;
  onHandOver: (sequence: Sequence) => void;
  onDelete: (sequence: Sequence) => void;
};

type Options = RowStarts & { wabaId: string; can: (permission: Permission) => boolean };

/** For the row's menu and the palette alike. */
export function rowActions(sequence: Sequence, { wabaId, can, ...starts }: Options): SequenceActions {
  const { id, message, adStatus } = sequence;
  const page = `/${wabaId}/sequences`;
  const own = `${page}/${encodeURIComponent(id)}`;
  const writes = can("draft:write");
  return {
    open: { href: own },
    ads: can("ads:change") && message && { href: `/${wabaId}/changes/new?sequence=${id}` },
    "hand-over": { run: () => starts.onHandOver(sequence) },
    review: can("review:request") && message && adStatus !== "in_ad" && { href: `${own}?send=review` },
    duplicate: writes && { href: `${page}/new?from=${id}` },
    change: writes && message && adStatus === "in_ad" && { run: () => starts.onChange(sequence) },
    translate: writes && message && { run: () => starts.onTranslate(sequence) },
    history: { href: `${own}/history` },
    "copy-id": { run: () => void copyId(id) },
    delete: can("sequence:delete") && { run: () => starts.onDelete(sequence) },
  };
}
