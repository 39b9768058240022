"use client";

import { removeChannelAction, saveChannelAction, testChannelAction } from "@/lib/actions/notifications";
import type { NotificationKind } from "@/lib/domain/notifications/notification";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { useSetupAction } from "../setup/use-setup-action";

type Outcome = { onDone?: () => void; onRefused: (refusal: Refusal) => void };

export function useSaveChannel(
  wabaId: string,
  { url, kinds }: { url: string; kinds: readonly NotificationKind[] },
  outcome: Outcome,
) {
  return useSetupAction(() => saveChannelAction(wabaId, { kinds, ...(url.trim() && { url: url.trim() }) }), outcome);
}

export function useRemoveChannel(wabaId: string, outcome: Outcome) {
  return useSetupAction(() => removeChannelAction(wabaId, {}), outcome);
}

export function useTestChannel(wabaId: string, outcome: Outcome) {
  return useSetupAction(() => testChannelAction(wabaId, {}), outcome);
}
