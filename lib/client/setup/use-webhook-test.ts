"use client";

import { useQueryClient } from "@tanstack/react-query";
import { sendWebhookSampleAction, testClickAction } from "@/lib/actions/setup";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { WebhookTest } from "@/lib/domain/setup/webhook-test";
import { useSetupAction } from "./use-setup-action";

const actions = { sample: sendWebhookSampleAction, click: testClickAction };

export function useWebhookTest(
  wabaId: string,
  kind: WebhookTest["kind"],
  outcome: { onDone: (test: WebhookTest) => void; onRefused: (refusal: Refusal) => void },
) {
  const client = useQueryClient();
  return useSetupAction(async () => {
    const result = await actions[kind](wabaId, {});
    void client.invalidateQueries({ queryKey: ["webhook-log", wabaId] });
    return result;
  }, outcome);
}
