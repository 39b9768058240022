"use server";

import {
  adsChangeStartSchema,
  changeIdSchema,
  changeUndoSchema,
  chosenAdsSchema,
  liveChangeStartSchema,
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

/** Runs in the background; poll the change until `running` is false. */
export const checkChangeAction = defineAction({
  input: changeIdSchema,
  permission: "ads:change",
  action: "change.check",
  subject: ({ changeId }) => changeId,
  handler: checkChange,
});

export const chooseAdsAction = defineAction({
  input: chosenAdsSchema,
  permission: "ads:change",
  action: "change.choose",
  subject: ({ changeId }) => changeId,
  handler: chooseAds,
});

export const deleteOrphansAction = defineAction({
  input: changeIdSchema,
  permission: "ads:change",
  action: "change.tidy",
  subject: ({ changeId }) => changeId,
  handler: deleteOrphans,
});

export const endChangeAction = defineAction({
  input: changeIdSchema,
  permission: "ads:change",
  action: "change.end",
  subject: ({ changeId }) => changeId,
  handler: endChange,
});

/** Irreversible. */
export const retireSequenceAction = defineAction({
  input: changeIdSchema,
  permission: "sequence:delete",
  action: "change.retire",
  subject: ({ changeId }) => changeId,
  handler: retireSequence,
});

/** Starts or resumes in the background; poll the change until `running` is false. */
export const runChangeAction = defineAction({
  input: changeIdSchema,
  permission: "ads:change",
  action: "change.run",
  subject: ({ changeId }) => changeId,
  handler: runChange,
});

/** Changes nothing at Meta; returns a change that is already open. */
export const startChangeAction = defineAction({
  input: adsChangeStartSchema,
  permission: "ads:change",
  action: "change.start",
  subject: ({ changeId }) => changeId,
  handler: startChange,
});

/** Copies a live sequence into a draft, which may be sent for review; changes nothing at Meta. */
export const startLiveChangeAction = defineAction({
  input: liveChangeStartSchema,
  permission: "draft:write",
  action: "change.start",
  subject: ({ changeId }) => changeId,
  handler: startChange,
});

/** Runs in the background; poll the change until `running` is false. */
export const undoChangeAction = defineAction({
  input: changeUndoSchema,
  permission: "ads:change",
  action: "change.undo",
  subject: ({ changeId }) => changeId,
  handler: undoChange,
});
