"use client";

import { LogOut, Monitor, MonitorSmartphone, MonitorX, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import type { PopupOfButton } from "@/components/ui/buttons/popup-button";
import { toast } from "@/components/ui/feedback/toast";
import { Menu } from "@/components/ui/overlays/menu";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import { MenuRadioGroup } from "@/components/ui/overlays/menu-radio-group";
import { MenuSeparator } from "@/components/ui/overlays/menu-separator";
import { signOut, signOutEverywhere } from "@/lib/client/auth/sign-out";

const icon = "size-4";
const themes = [
  { value: "light", label: "Light", icon: <Sun aria-hidden="true" className={icon} /> },
  { value: "dark", label: "Dark", icon: <Moon aria-hidden="true" className={icon} /> },
  { value: "system", label: "Same as system", icon: <Monitor aria-hidden="true" className={icon} /> },
];

function sayOffline() {
  toast.tell({
    title: "You're still signed in",
    description: "Overture can't be reached. Try again once you're online.",
  });
}

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
      <MenuItem icon={<LogOut aria-hidden="true" className={icon} />} onClick={() => signOut().catch(sayOffline)}>
        Sign out
      </MenuItem>
      <MenuItem
        icon={<MonitorX aria-hidden="true" className={icon} />}
        onClick={() => signOutEverywhere().catch(sayOffline)}
      >
        Sign out everywhere
      </MenuItem>
    </Menu>
  );
}
