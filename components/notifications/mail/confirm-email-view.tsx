import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { MailPage } from "./mail-page";

type Props = { token: string; isDone: boolean; pending: { address: string; person: string } | null };

export function ConfirmEmailView({ token, isDone, pending }: Props) {
  const t = useTranslations("notifications.confirmEmailView");
  if (isDone) return <MailPage title={t("confirmed")} advice={t("notificationsArrive")} />;
  if (!pending) return <MailPage title={t("linkInvalid")} advice={t("askForAnother")} />;
  return (
    <MailPage title={t("confirmAddress", { address: pending.address })} advice={t("sends", { person: pending.person })}>
      <form method="post" action={`/api/confirm-email/${encodeURIComponent(token)}`}>
        <Button type="submit" variant="primary">
          {t("confirm")}
        </Button>
      </form>
    </MailPage>
  );
}
