"use client";

import { LogOut, Monitor, MonitorSmartphone, MonitorX, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { signOutOrReport } from "@/components/accounts/sign-out-or-report";
import type { PopupOfButton } from "@/components/ui/buttons/popup-button";
import { Menu } from "@/components/ui/overlays/menu";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import { MenuRadioGroup } from "@/components/ui/overlays/menu-radio-group";
import { MenuSeparator } from "@/components/ui/overlays/menu-separator";
import { signOutEverywhere } from "@/lib/client/auth/sign-out";

const icon = "size-4";
const themes = [
  { value: "light", label: "Light", icon: <Sun aria-hidden="true" className={icon} /> },
  { value: "dark", label: "Dark", icon: <Moon aria-hidden="true" className={icon} /> },
  { value: "system", label: "Same as system", icon: <Monitor aria-hidden="true" className={icon} /> },
];

type Props = PopupOfButton & { userName: string; onSessions: () => void };

export function UserMenu({ userName, onSessions, ...popup }: Props) {
  const { theme, setTheme } = useTheme();
  return (
    <Menu {...popup} label={userName} side="top" align="start">
      <MenuRadioGroup label="Theme" value={theme ?? "system"} options={themes} onChange={setTheme} />
      <MenuSeparator />
      <MenuItem icon={<MonitorSmartphone aria-hidden="true" className={icon} />} onClick={onSessions}>
        Where you're signed in
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden="true" className={icon} />} onClick={() => void signOutOrReport()}>
        Sign out
      </MenuItem>
      <MenuItem
        icon={<MonitorX aria-hidden="true" className={icon} />}
        onClick={() => void signOutOrReport(signOutEverywhere)}
      >
        Sign out everywhere
      </MenuItem>
    </Menu>
  );
}
