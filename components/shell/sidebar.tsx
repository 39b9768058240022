import { clsx } from "clsx";
import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { AccountSwitcher } from "@/components/accounts/account-switcher";
import { InboxButton } from "@/components/notifications/inbox/inbox-button";
import { IconButton } from "@/components/ui/buttons/icon-button";
import { NavSections } from "./nav-sections";
import { PaletteButton } from "./palette-button";
import { SandboxNote } from "./sandbox-note";
import type { ShellFacts } from "./shell-facts";
import { UserButton } from "./user-button";

type Props = ShellFacts & { narrow: boolean; onToggle?: () => void };

export function Sidebar({ narrow, onToggle, ...facts }: Props) {
  const { wabaId, userName, accounts, sequenceCount, waitingReviews, inbox, sandbox } = facts;
  const t = useTranslations("shell.sidebar");
  const ToggleIcon = narrow ? PanelLeftOpen : PanelLeftClose;
  return (
    <div className={clsx("flex h-full flex-col gap-0.5 overflow-y-auto py-3", narrow ? "items-center px-2" : "px-3")}>
      <div className={clsx("mb-2.5", !narrow && "w-full")}>
        <AccountSwitcher accounts={accounts} current={wabaId} collapsed={narrow} />
      </div>
      <PaletteButton narrow={narrow} />
      <InboxButton wabaId={wabaId} first={inbox} narrow={narrow} />
      <nav aria-label={t("account")} className={narrow ? undefined : "w-full"}>
        <NavSections {...{ wabaId, sequenceCount, waitingReviews }} narrow={narrow} />
      </nav>
      <div className={clsx("mt-auto grid grid-cols-[minmax(0,1fr)] gap-2 pt-4", narrow && "justify-items-center")}>
        {sandbox && <SandboxNote narrow={narrow} />}
        <div className={clsx("flex items-center gap-1", narrow && "flex-col-reverse")}>
          <UserButton userName={userName} narrow={narrow} />
          {onToggle && (
            <IconButton
              label={narrow ? t("expandSidebar") : t("collapseSidebar")}
              icon={<ToggleIcon aria-hidden="true" className="size-4" />}
              onClick={onToggle}
              tooltipSide="inline-end"
            />
          )}
        </div>
      </div>
    </div>
  );
}
