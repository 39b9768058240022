"use client";

import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { PopupButton } from "@/components/ui/buttons/popup-button";
import { lazyPart } from "@/lib/client/i18n/lazy-part";

const UserMenu = lazyPart(() => import("./user-menu").then((module) => ({ default: module.UserMenu })));

const SessionsDialog = lazyPart(() =>
  import("./sessions/sessions-dialog").then((module) => ({ default: module.SessionsDialog })),
);

export function UserButton({ userName, narrow = false }: { userName: string; narrow?: boolean }) {
  const t = useTranslations("shell.userButton");
  const [showsSessions, setShowsSessions] = useState(false);
  return (
    <>
      <PopupButton
        opens="menu"
        label={t("themeAccount", { userName })}
        className="flex h-8 min-w-0 flex-1 items-center gap-2.5 rounded-md px-1 text-start font-medium text-dim hover:text-ink"
        popup={(popup) => <UserMenu userName={userName} onSessions={() => setShowsSessions(true)} {...popup} />}
      >
        <Avatar name={userName} size="sm" round />
        {!narrow && <span className="truncate">{userName}</span>}
      </PopupButton>
      {showsSessions ? (
        <Suspense fallback={null}>
          <SessionsDialog onClose={() => setShowsSessions(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
