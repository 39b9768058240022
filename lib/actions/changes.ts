"use server";

import {
  changeIdSchema,
  changeStartSchema,
  changeUndoSchema,
  chosenAdsSchema,
} from "@/lib/domain/changes/change-input";
import { chooseAds } from "@/lib/server/changes/choose-ads";
import { deleteOrphans } from "@/lib/server/changes/delete-orphans";
import { endChange } from "@/lib/server/changes/end-change";
import { retireSequence } from "@/lib/server/changes/retire-sequence";
import { checkChange } from "@/lib/server/changes/run/check-change";
import { runChange } from "@/lib/server/changes/run/run-change";
import { undoChange } from "@/lib/server/changes/run/undo-change";
import { startChange } from "@/lib/server/changes/start-change";
import { defineAction } from "@/lib/server/gate/define-action";

/** The dry run, behind the answer: fetch the change until it is no longer running. */
export const checkChangeAction = defineAction({
  input: changeIdSchema,
  permission: "ads:change",
  action: "change.check",
  subject: ({ changeId }) => changeId,
  handler: checkChange,
});

/** Replaces the ads of a change that has not begun to switch. */
export const chooseAdsAction = defineAction({
  input: chosenAdsSchema,
  permission: "ads:change",
  action: "change.choose",
  subject: ({ changeId }) => changeId,
  handler: chooseAds,
});

/** Deletes the creatives at Meta that a change made and that no ad uses. */
export const deleteOrphansAction = defineAction({
  input: changeIdSchema,
  permission: "ads:change",
  action: "change.tidy",
  subject: ({ changeId }) => changeId,
  handler: deleteOrphans,
});

/** Closes a change, or gives it up: what was switched stays switched. */
export const endChangeAction = defineAction({
  input: changeIdSchema,
  permission: "ads:change",
  action: "change.end",
  subject: ({ changeId }) => changeId,
  handler: endChange,
});

/** Deletes the old sequence when no ad uses it any more. There is no way back after it. */
export const retireSequenceAction = defineAction({
  input: changeIdSchema,
  permission: "sequence:delete",
  action: "change.retire",
  subject: ({ changeId }) => changeId,
  handler: retireSequence,
});

/** Switches the ads, or goes on where it was interrupted, behind the answer: fetch the change until it is no longer running. */
export const runChangeAction = defineAction({
  input: changeIdSchema,
  permission: "ads:change",
  action: "change.run",
  subject: ({ changeId }) => changeId,
  handler: runChange,
});

/** Writes the wish down; nothing is changed at Meta. A change that is open already is answered as it stands. */
export const startChangeAction = defineAction({
  input: changeStartSchema,
  permission: "ads:change",
  action: "change.start",
  subject: ({ changeId }) => changeId,
  handler: startChange,
});

/** Puts the old creatives back, behind the answer: fetch the change until it is no longer running. */
export const undoChangeAction = defineAction({
  input: changeUndoSchema,
  permission: "ads:change",
  action: "change.undo",
  subject: ({ changeId }) => changeId,
  handler: undoChange,
});
