"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { useRegisterWebhook } from "@/lib/client/setup/use-register-webhook";

export function RegisterButton({ wabaId }: { wabaId: string }) {
  const t = useTranslations("setup.registerButton");
  const { busy, run } = useRegisterWebhook(wabaId, {
    onDone: () => toast.show({ title: t("webhookRegistered"), description: t("metaVerifiedAddress") }),
    onRefused: (refusal) => toast.refusal(refusal),
  });
  return (
    <Button size="sm" variant="primary" busy={busy} onClick={run}>
      {t("register")}
    </Button>
  );
}
