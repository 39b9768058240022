"use client";

import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { useRegisterWebhook } from "@/lib/client/setup/use-register-webhook";

export function RegisterButton({ wabaId }: { wabaId: string }) {
  const { busy, run } = useRegisterWebhook(wabaId, {
    onDone: () => toast.tell({ title: "The webhook is registered", description: "Meta verified the address." }),
    onRefused: (refusal) => toast.refusal(refusal),
  });
  return (
    <Button size="sm" variant="primary" busy={busy} onClick={run}>
      Register
    </Button>
  );
}
