"use client";

import { useMutation } from "@tanstack/react-query";
import { saveChoiceAction } from "@/lib/actions/notifications";
import type { Choice } from "@/lib/domain/notifications/choices";
import type { NotificationKind } from "@/lib/domain/notifications/notification";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { refusalFromThrown } from "../browser/refusal-from-thrown";

type NewChoice = Choice & { kind: NotificationKind };

/** Changes of one page are saved in their order. */
export function useSaveChoice(wabaId: string, onRefused: (refusal: Refusal) => void) {
  const { mutate } = useMutation({
    mutationFn: (choice: NewChoice) => saveChoiceAction(wabaId, choice),
    scope: { id: `notification-choices ${wabaId}` },
    onSuccess: (result) => {
      if (!result.ok) onRefused(result.refusal);
    },
    onError: (error) => onRefused(refusalFromThrown(error)),
  });
  return mutate;
}
