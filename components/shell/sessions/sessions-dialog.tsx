"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Notice } from "@/components/ui/feedback/notice";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useSessions } from "@/lib/client/auth/use-sessions";
import { SessionRow } from "./session-row";

type Ending = ReturnType<typeof useSessions>["ending"];
type Translate = ReturnType<typeof useTranslations<"shell.sessionsDialog">>;

function remedyFor({ data, variables, mutate }: Ending, t: Translate) {
  if (data?.ok === false && data.refusal.kind === "sign-in-again")
    return (
      <Link href="/sign-in" className={buttonClass({ size: "sm" })}>
        {t("signInAgain")}
      </Link>
    );
  return variables === undefined ? null : (
    <Button size="sm" onClick={() => mutate(variables)}>
      {t("tryAgain")}
    </Button>
  );
}

/** Lists the person's sessions, which can be signed out one at a time. */
export function SessionsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("shell.sessionsDialog");
  const { sessions, isError, retry, ending } = useSessions();
  const busy = ending.isPending ? ending.variables : null;
  const hasOthers = sessions?.some(({ isCurrent }) => !isCurrent);
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t("whereYoureSignedIn")}
      description={t("browserYouSignOut")}
      footer={
        hasOthers ? (
          <Button busy={busy === "others"} onClick={() => ending.mutate("others")}>
            {t("signOutEverywhereElse")}
          </Button>
        ) : null
      }
    >
      {ending.data?.ok === false ? (
        <RefusalNotice announce tone="amber" refusal={ending.data.refusal} actions={remedyFor(ending, t)} />
      ) : null}
      {sessions ? (
        <ul className="divide-y divide-line">
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              busy={busy === session.id}
              onEnd={() => ending.mutate(session.id)}
            />
          ))}
        </ul>
      ) : isError ? (
        <Notice
          tone="warning"
          title={t("listCouldntLoaded")}
          action={
            <Button size="sm" onClick={() => void retry()}>
              {t("tryAgain")}
            </Button>
          }
        >
          {t("checkInternetConnection")}
        </Notice>
      ) : (
        <Skeleton className="h-24" />
      )}
    </Dialog>
  );
}
