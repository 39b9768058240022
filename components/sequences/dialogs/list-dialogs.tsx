"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { currentRowId } from "@/components/list/focused-row-link";
import { toast } from "@/components/ui/feedback/toast";
import { useCan } from "@/lib/client/auth/use-can";
import { usePaletteSubject } from "@/lib/client/commands/palette-subject";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { useDeleteSequences } from "@/lib/client/sequences/use-delete-sequences";
import { useRecreateSequence } from "@/lib/client/sequences/use-recreate-sequence";
import { refusalText } from "@/lib/domain/refusal/refusal-text";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { rowActions } from "../rows/row-actions";
import type { RowPopup } from "../use-list-popups";

const RowMenu = lazyPart(() => import("../rows/row-menu").then((module) => ({ default: module.RowMenu })));
const StatusPopover = lazyPart(() =>
  import("@/components/ads/status-popover").then((module) => ({ default: module.StatusPopover })),
);
const HandOverDialog = lazyPart(() =>
  import("@/components/ads/hand-over/hand-over-dialog").then((module) => ({ default: module.HandOverDialog })),
);
const DeleteDialog = lazyPart(() => import("./delete-dialog").then((module) => ({ default: module.DeleteDialog })));
const LanguageDialog = lazyPart(() =>
  import("./language-dialog").then((module) => ({ default: module.LanguageDialog })),
);
const RequestDialog = lazyPart(() =>
  import("@/components/reviews/send/request-dialog").then((module) => ({ default: module.RequestDialog })),
);
const BulkDeleteDialog = lazyPart(() =>
  import("./bulk-delete-dialog").then((module) => ({ default: module.BulkDeleteDialog })),
);

type Props = {
  wabaId: string;
  userId: string;
  businessName: string;
  known: readonly Sequence[];
  menu: RowPopup | null;
  onMenuClose: () => void;
  /** The row whose status popover is open. */
  adsOf: RowPopup | null;
  onAdsClose: () => void;
  /** Ids to delete; several share one dialog with a result for each. */
  deleting: readonly string[];
  onDelete: (sequenceIds: readonly string[]) => void;
  onDeleted: () => void;
  onRefresh: () => void;
};

/** Loads each dialog on demand. */
export function ListDialogs(props: Props) {
  const t = useTranslations("sequences.listDialogs");
  const can = useCan();
  const {
    wabaId,
    userId,
    businessName,
    known,
    menu,
    onMenuClose,
    adsOf,
    onAdsClose,
    deleting,
    onDelete,
    onDeleted,
    onRefresh,
  } = props;
  const text = useMessageText();
  const router = useRouter();
  const [handingOver, setHandingOver] = useState<Sequence | null>(null);
  const [translating, setTranslating] = useState<Sequence | null>(null);
  const [asking, setAsking] = useState<Sequence | null>(null);
  const remove = useDeleteSequences(wabaId);
  const recreate = useRecreateSequence(wabaId);
  const menuRow = menu && known.find(({ id }) => id === menu.sequenceId);
  const adsRow = adsOf && known.find(({ id }) => id === adsOf.sequenceId);
  // This renders on every search keystroke, so scan the rows only if something is to be deleted.
  const wanted = deleting.length === 0 ? [] : known.filter(({ id }) => deleting.includes(id));
  const [single] = wanted;
  const close = () => onDelete([]);

  const bringBack = async (sequence: Sequence) => {
    const result = await recreate(sequence);
    if (result.ok) toast.show({ title: t("backWithNewId", { name: sequence.name }), description: result.data.id });
    // A create in doubt appears in the list once it is found.
    else if (result.refusal.createId) toast.refusal(result.refusal);
    else toast.refusal(result.refusal, { label: t("openAsDraft"), onClick: () => duplicate(sequence) });
  };
  const duplicate = (sequence: Sequence) => router.push(`/${wabaId}/sequences/new?from=${sequence.id}`);

  const change = async ({ id }: Sequence) => {
    close();
    const [{ openChange }, { newAttemptId }] = await Promise.all([
      import("@/lib/client/changes/open-change"),
      import("@/lib/client/drafts/new-attempt-id"),
    ]);
    const started = await openChange(wabaId, { kind: "change", changeId: newAttemptId(), oldSequenceId: id });
    if ("refusal" in started) toast.refusal(started.refusal);
    else router.push(started.path);
  };

  const copyInLanguage = async ({ name, message }: Sequence, tag: string) => {
    setTranslating(null);
    const [{ inLanguage }, { startCopy }, { toWords }] = await Promise.all([
      import("@/lib/domain/languages/in-language"),
      import("@/lib/client/drafts/start-copy"),
      import("@/lib/domain/sequences/to-words"),
    ]);
    const copy = inLanguage(toWords(name, message ?? { text: "" }), { name, message }, tag);
    router.push(await startCopy({ wabaId, userId }, copy));
  };

  const deleteOne = async (sequence: Sequence) => {
    close();
    const [outcome] = await remove([sequence]);
    if (outcome?.ok) {
      onDeleted();
      toast.show({
        title: outcome.alreadyGone
          ? t("wasAlreadyDeleted", { name: sequence.name })
          : t("deleted", { name: sequence.name }),
        description: t("ifYouRecreateGets"),
        action: { label: t("recreate"), onClick: () => void bringBack(sequence) },
      });
    } else if (outcome?.refusal?.reason === "reviews.deletionNeedsApproval") {
      setAsking(sequence);
    } else if (outcome?.refusal) {
      const { refusal } = outcome;
      toast.refusal(
        {
          ...refusal,
          ...refusalText(refusal),
          title: t("backInList", { name: sequence.name, title: text(refusalText(refusal).title) }),
        },
        refusal.kind === "used-in-ad" ? { label: t("duplicateIt"), onClick: () => duplicate(sequence) } : undefined,
      );
    }
  };

  const actionsOf = (sequence: Sequence) =>
    rowActions(sequence, {
      ...{ wabaId, can },
      onChange: (live) => void change(live),
      onTranslate: setTranslating,
      onHandOver: setHandingOver,
      onDelete: ({ id }) => onDelete([id]),
    });
  usePaletteSubject(() => {
    const rowId = currentRowId();
    const row = rowId && known.find(({ id }) => id === rowId);
    return row ? { sequenceId: row.id, name: row.name, actions: actionsOf(row) } : null;
  });

  return (
    <Suspense fallback={null}>
      {menu && menuRow && (
        <RowMenu
          key={menuRow.id}
          sequence={menuRow}
          actions={actionsOf(menuRow)}
          anchor={menu.anchor}
          onClose={onMenuClose}
        />
      )}
      {adsOf && adsRow && (
        <StatusPopover
          key={adsRow.id}
          wabaId={wabaId}
          sequence={adsRow}
          anchor={adsOf.anchor}
          open
          onOpenChange={(open) => open || onAdsClose()}
        />
      )}
      {handingOver && (
        <HandOverDialog
          wabaId={wabaId}
          sequenceId={handingOver.id}
          name={handingOver.name}
          onClose={() => setHandingOver(null)}
        />
      )}
      {translating && (
        <LanguageDialog
          name={translating.name}
          onChoose={(tag) => void copyInLanguage(translating, tag)}
          onClose={() => setTranslating(null)}
        />
      )}
      {single && deleting.length === 1 && (
        <DeleteDialog
          wabaId={wabaId}
          businessName={businessName}
          sequence={single}
          onClose={close}
          onDelete={deleteOne}
          onChange={can("draft:write") ? (sequence) => void change(sequence) : undefined}
          onRefresh={onRefresh}
        />
      )}
      {asking && (
        <RequestDialog
          wabaId={wabaId}
          what={{ kind: "deletion", sequenceId: asking.id, name: asking.name }}
          onClose={() => setAsking(null)}
        />
      )}
      {deleting.length > 1 && (
        <BulkDeleteDialog sequences={wanted} remove={remove} onClose={close} onDone={onDeleted} />
      )}
    </Suspense>
  );
}
