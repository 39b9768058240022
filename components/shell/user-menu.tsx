"use client";

import { Languages, LogOut, Monitor, MonitorSmartphone, MonitorX, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { signOutOrReport } from "@/components/accounts/sign-out-or-report";
import type { PopupOfButton } from "@/components/ui/buttons/popup-button";
import { toast } from "@/components/ui/feedback/toast";
import { Menu } from "@/components/ui/overlays/menu";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import { MenuRadioGroup } from "@/components/ui/overlays/menu-radio-group";
import { MenuSeparator } from "@/components/ui/overlays/menu-separator";
import { Submenu } from "@/components/ui/overlays/submenu";
import { signOutEverywhere } from "@/lib/client/auth/sign-out";
import { useLanguage } from "@/lib/client/i18n/use-language";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { interfaceLanguages, languageCodes } from "@/lib/domain/languages/interface-languages";
import { msg } from "@/lib/domain/messages/message";

const icon = "size-4";
const themes = [
  { value: "light", label: msg("shell.userMenu.light"), icon: <Sun aria-hidden="true" className={icon} /> },
  { value: "dark", label: msg("shell.userMenu.dark"), icon: <Moon aria-hidden="true" className={icon} /> },
  { value: "system", label: msg("shell.userMenu.sameAsSystem"), icon: <Monitor aria-hidden="true" className={icon} /> },
];

type Props = PopupOfButton & { userName: string; onSessions: () => void };

export function UserMenu({ userName, onSessions, ...popup }: Props) {
  const text = useMessageText();
  const t = useTranslations("shell.userMenu");
  const { theme, setTheme } = useTheme();
  const { language, chooseLanguage } = useLanguage();
  return (
    <Menu {...popup} label={userName} side="top" align="start">
      <MenuRadioGroup
        label={t("theme")}
        value={theme ?? "system"}
        options={themes.map((theme) => ({ ...theme, label: text(theme.label) }))}
        onChange={setTheme}
      />
      <MenuSeparator />
      <Submenu icon={<Languages aria-hidden="true" className={icon} />} label={t("language")}>
        <MenuRadioGroup
          label={t("language")}
          value={language}
          options={languageCodes.map((code) => ({ value: code, label: interfaceLanguages[code].name, lang: code }))}
          onChange={(code) => void chooseLanguage(code).then((refusal) => refusal && toast.refusal(refusal))}
        />
      </Submenu>
      <MenuItem icon={<MonitorSmartphone aria-hidden="true" className={icon} />} onClick={onSessions}>
        {t("whereYoureSignedIn")}
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden="true" className={icon} />} onClick={() => void signOutOrReport()}>
        {t("signOut")}
      </MenuItem>
      <MenuItem
        icon={<MonitorX aria-hidden="true" className={icon} />}
        onClick={() => void signOutOrReport(signOutEverywhere)}
      >
        {t("signOutEverywhere")}
      </MenuItem>
    </Menu>
  );
}
