"use client";

import { copyId } from "@/components/ui/buttons/copy-id";
import { useCommands } from "@/lib/client/commands/use-commands";
import type { useComposerState } from "./use-composer-state";

/** What the composer can do by key or from the palette. */
export function useComposerCommands(state: ReturnType<typeof useComposerState>): void {
  const { mode, conflictState, flow, history, live, base, copyAsNew } = state;
  const writing = mode === "write" && !conflictState.conflict && !flow.busy;
  const { step } = flow;
  useCommands({
    save: mode === "write" ? state.save : undefined,
    publish: writing && step.kind === "writing" ? () => void flow.publish() : undefined,
    "publish.confirm": writing && step.kind === "confirming" ? () => void flow.send(step.words, base) : undefined,
    undo: writing && history.canUndo ? history.undo : undefined,
    redo: writing && history.canRedo ? history.redo : undefined,
    duplicate: live && mode !== "read-only" ? copyAsNew : undefined,
    "id.copy": live ? () => void copyId(live.id) : undefined,
  });
}
