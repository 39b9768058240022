"use client";

import { useRouter } from "next/navigation";
import { copyId } from "@/components/ui/buttons/copy-id";
import { useCommands } from "@/lib/client/commands/use-commands";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { selectHasConflict, selectIsBusy, selectMode } from "@/lib/domain/composer/select";

export function ComposerCommands({ wabaId }: { wabaId: string }) {
  const router = useRouter();
  const actions = useComposerActions();
  const mode = useComposer(selectMode);
  const hasConflict = useComposer(selectHasConflict);
  const isBusy = useComposer(selectIsBusy);
  const publishKind = useComposer(({ publish }) => publish.kind);
  const { canUndo, canRedo } = useComposer(({ history }) => history);
  const liveId = useComposer(({ version }) => version.live?.id);
  const writing = mode === "write" && !hasConflict && !isBusy;
  const isReviewing = publishKind === "confirming" || publishKind === "comparing";
  useCommands({
    save: mode === "write" ? actions.saveDraft : undefined,
    publish: writing && !isReviewing ? actions.publish : undefined,
    "publish.confirm": writing && publishKind === "confirming" ? actions.confirmPublish : undefined,
    undo: writing && canUndo ? actions.undo : undefined,
    redo: writing && canRedo ? actions.redo : undefined,
    duplicate: liveId && mode !== "read-only" ? actions.copyAsNew : undefined,
    "history.open": liveId
      ? () => router.push(`/${wabaId}/sequences/${encodeURIComponent(liveId)}/history`)
      : undefined,
    "id.copy": liveId ? () => void copyId(liveId) : undefined,
  });
  return null;
}
