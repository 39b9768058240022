import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import type { NotificationKind } from "@/lib/domain/notifications/notification";
import { MailPage } from "./mail-page";

type Props = { token: string; what: NotificationKind | "digest" | null; done: "this" | "all" | null };

export function UnsubscribeView({ token, what, done }: Props) {
  const t = useTranslations("notifications.unsubscribeView");
  const kinds = useTranslations("notifications.kinds");
  if (what === null) return <MailPage title={t("linkInvalid")} advice={t("openSettings")} />;
  if (done === "all") return <MailPage title={t("allStopped")} advice={t("inboxGoesOn")} />;
  const isDigest = what === "digest";
  const forms = (
    <>
      {done === null && (
        <UnsubscribeForm token={token} scope="this" label={isDigest ? t("stopDigest") : t("stopKind")} isPrimary />
      )}
      <UnsubscribeForm token={token} scope="all" label={t("stopAll")} />
    </>
  );
  const name = isDigest ? t("digest") : kinds(what);
  return done === "this" ? (
    <MailPage title={t("stopped", { name })} advice={t("inboxGoesOn")}>
      {forms}
    </MailPage>
  ) : (
    <MailPage title={t("stopTitle", { name })} advice={t("inboxGoesOn")}>
      {forms}
    </MailPage>
  );
}

type FormProps = { token: string; scope: "this" | "all"; label: string; isPrimary?: boolean };

function UnsubscribeForm({ token, scope, label, isPrimary = false }: FormProps) {
  return (
    <form method="post" action={`/api/unsubscribe/${encodeURIComponent(token)}`}>
      <input type="hidden" name="scope" value={scope} />
      <Button type="submit" variant={isPrimary ? "primary" : "secondary"}>
        {label}
      </Button>
    </form>
  );
}
