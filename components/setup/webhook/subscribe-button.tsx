"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { useSubscribeAccount } from "@/lib/client/setup/use-subscribe-account";

export function SubscribeButton({ wabaId }: { wabaId: string }) {
  const t = useTranslations("setup.subscribeButton");
  const { busy, run } = useSubscribeAccount(wabaId, {
    onDone: () => toast.show({ title: t("overtureIsSubscribed"), description: t("adsManagerShowsIn") }),
    onRefused: (refusal) => toast.refusal(refusal),
  });
  return (
    <Button size="sm" variant="primary" busy={busy} onClick={run}>
      {t("subscribe")}
    </Button>
  );
}
