"use client";

import { useTranslations } from "next-intl";
import type { PopupOfButton } from "@/components/ui/buttons/popup-button";
import { Menu } from "@/components/ui/overlays/menu";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import type { RareAction } from "./rare-action";

/** Load it lazily. */
export function RareMenu({ actions, ...popup }: PopupOfButton & { actions: readonly RareAction[] }) {
  const t = useTranslations("reviews.reviewActions");
  return (
    <Menu label={t("more")} {...popup}>
      {actions.map(({ name, run }) => (
        <MenuItem key={name} onClick={run}>
          {t(name)}
        </MenuItem>
      ))}
    </Menu>
  );
}
