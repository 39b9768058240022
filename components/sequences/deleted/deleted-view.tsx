"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Suspense, useCallback, useMemo, useState } from "react";
import { NoMatches } from "@/components/list/no-matches";
import type { PreviewTarget } from "@/components/list/preview-target";
import { type RowPlace, VirtualRows } from "@/components/list/rows/virtual-rows";
import type { useRowFocus } from "@/components/list/use-row-focus";
import { Button } from "@/components/ui/buttons/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { useCan } from "@/lib/client/auth/use-can";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { useDeletedList } from "@/lib/client/sequences/use-deleted-list";
import type { DeletedSequence } from "@/lib/domain/sequences/deleted-listing";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { RowsSkeleton } from "../rows/rows-skeleton";
import { DeletedHead } from "./deleted-head";
import { type DeletedActions, DeletedRow } from "./deleted-row";

const DeletedDialog = lazyPart(() => import("./deleted-dialog").then((module) => ({ default: module.DeletedDialog })));

type Props = {
  wabaId: string;
  userId: string;
  businessName: string;
  list: ReturnType<typeof useDeletedList>;
  focus: ReturnType<typeof useRowFocus>;
  recycle: boolean;
  preview: PreviewTarget<Sequence>;
  onShowAll: () => void;
};

/** Lists deleted sequences, which can be viewed and recreated. */
export function DeletedView({ wabaId, userId, businessName, list, focus, recycle, preview, onShowAll }: Props) {
  const t = useTranslations("sequences.deletedView");
  const can = useCan();
  const router = useRouter();
  const { rows, known, searched, loaded, complete, error } = list;
  const [looked, setLooked] = useState<DeletedSequence | null>(null);
  const recreate = useCallback(
    async ({ name, message }: DeletedSequence) => {
      if (!message) return;
      const { startRecreation } = await import("@/lib/client/drafts/start-recreation");
      router.push(await startRecreation({ wabaId, userId }, { name, message }));
    },
    [router, wabaId, userId],
  );
  const actions = useMemo<DeletedActions>(
    () => ({
      preview,
      look(sequence) {
        preview.hide();
        setLooked(sequence);
      },
      recreate: can("draft:write") ? (sequence) => void recreate(sequence) : undefined,
    }),
    [preview, recreate, can],
  );
  const row = useCallback(
    (sequence: DeletedSequence, place: RowPlace) => <DeletedRow {...place} sequence={sequence} actions={actions} />,
    [actions],
  );
  const head = useMemo(() => <DeletedHead matching={rows.length} />, [rows.length]);

  if (!loaded) return error ? null : <RowsSkeleton />;
  if (known.length === 0) {
    return (
      <EmptyState
        drawing="deleted"
        title={t("noDeletedSequences")}
        actions={<Button onClick={onShowAll}>{t("showAll")}</Button>}
      >
        <p>{t("deletedSequencesKeptHere")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {rows.length === 0 ? (
        <NoMatches
          search={searched}
          filtered
          loadedSoFar={complete ? null : known.length}
          nothing={t("noDeletedSequences")}
          searched={t("searchLooksThroughNames")}
          onClear={onShowAll}
        />
      ) : (
        <VirtualRows
          label={t("recentlyDeleted")}
          rows={rows}
          row={row}
          activeIndex={focus.activeIndex}
          recycle={recycle}
          onScrollTo={focus.onScrollTo}
          head={head}
        />
      )}
      {looked && (
        <Suspense fallback={null}>
          <DeletedDialog
            sequence={looked}
            businessName={businessName}
            onClose={() => setLooked(null)}
            onRecreate={actions.recreate}
          />
        </Suspense>
      )}
    </>
  );
}
