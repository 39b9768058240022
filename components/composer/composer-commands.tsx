"use client";

import { copyId } from "@/components/ui/buttons/copy-id";
import { useCan } from "@/lib/client/auth/use-can";
import { usePaletteSubject } from "@/lib/client/commands/palette-subject";
import { useCommands } from "@/lib/client/commands/use-commands";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { selectHasConflict, selectIsBusy, selectMode } from "@/lib/domain/composer/select";

export function ComposerCommands({ wabaId }: { wabaId: string }) {
  const actions = useComposerActions();
  const mode = useComposer(selectMode);
  const hasConflict = useComposer(selectHasConflict);
  const isBusy = useComposer(selectIsBusy);
  const publishKind = useComposer(({ publish }) => publish.kind);
  const { canUndo, canRedo } = useComposer(({ history }) => history);
  const live = useComposer(({ version }) => version.live);
  const can = useCan();
  const writing = mode === "write" && !hasConflict && !isBusy;
  const isReviewing = publishKind === "confirming" || publishKind === "comparing";
  useCommands({
    save: mode === "write" ? actions.saveDraft : undefined,
    publish: writing && !isReviewing ? actions.publish : undefined,
    "publish.confirm": writing && publishKind === "confirming" ? actions.confirmPublish : undefined,
    undo: writing && canUndo ? actions.undo : undefined,
    redo: writing && canRedo ? actions.redo : undefined,
  });
  usePaletteSubject(() => {
    if (!live) return null;
    const { id, name, message } = live;
    const exists = mode !== "gone";
    const writes = mode !== "read-only";
    return {
      sequenceId: id,
      name,
      actions: {
        ads: exists && message && can("ads:change") && { href: `/${wabaId}/changes/new?sequence=${id}` },
        "hand-over": { run: () => actions.openDialog("hand-over") },
        duplicate: writes && { run: actions.copyAsNew },
        translate: writes && { run: () => actions.openDialog("language") },
        history: { href: `/${wabaId}/sequences/${encodeURIComponent(id)}/history` },
        "copy-id": { run: () => void copyId(id) },
        delete: exists && can("sequence:delete") && { href: `/${wabaId}/sequences?delete=${id}` },
      },
    };
  });
  return null;
}
