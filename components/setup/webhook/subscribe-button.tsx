"use client";

import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { useSubscribeAccount } from "@/lib/client/setup/use-subscribe-account";

export function SubscribeButton({ wabaId }: { wabaId: string }) {
  const { busy, run } = useSubscribeAccount(wabaId, {
    onDone: () =>
      toast.tell({ title: "Overture is subscribed", description: "Ads Manager shows it in a few minutes." }),
    onRefused: (refusal) => toast.refusal(refusal),
  });
  return (
    <Button size="sm" variant="primary" busy={busy} onClick={run}>
      Subscribe
    </Button>
  );
}
