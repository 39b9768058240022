"use client";

import { useQueryClient } from "@tanstack/react-query";
import { sendWebhookSample } from "@/lib/actions/send-webhook-sample";
import { testClick } from "@/lib/actions/test-click";
import type { Refusal } from "@/lib/sequences/refusal";
import type { WebhookTest } from "@/lib/sequences/setup/webhook-test";
import { useSetupAction } from "./use-setup-action";

const actions = { sample: sendWebhookSample, click: testClick };

/** Sends something through the receiver; the log and the results follow. */
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
