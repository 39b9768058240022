"use client";

import { Copy, CopyPlus, History, Languages, Link2, Megaphone, Trash2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { copyId } from "@/components/ui/buttons/copy-id";
import type { PopupOfButton } from "@/components/ui/buttons/popup-button";
import { Menu } from "@/components/ui/overlays/menu";
import { MenuItem } from "@/components/ui/overlays/menu-item";

type ComposerMenuProps = PopupOfButton & {
  sequenceId: string;
  historyHref: string;
  /** Link to the page that attaches it to ads. */
  adsHref: string | undefined;
  onDuplicate: (() => void) | undefined;
  onTranslate: (() => void) | undefined;
  onHandOver: () => void;
  /** Link to the list with the delete dialog open; the list handles the result and undo. */
  deleteHref: string | undefined;
};

export function ComposerMenu({
  sequenceId,
  historyHref,
  adsHref,
  onDuplicate,
  onTranslate,
  onHandOver,
  deleteHref,
  ...popup
}: ComposerMenuProps) {
  const t = useTranslations("composer.composerMenu");
  return (
    <Menu label={t("more")} {...popup}>
      {adsHref ? (
        <MenuItem icon={<Link2 aria-hidden className="size-4" strokeWidth={1.75} />} render={<Link href={adsHref} />}>
          {t("selectAds")}
        </MenuItem>
      ) : null}
      <MenuItem icon={<Megaphone aria-hidden className="size-4" strokeWidth={1.75} />} onClick={onHandOver}>
        {t("useInAdsManager")}
      </MenuItem>
      {onDuplicate ? (
        <MenuItem icon={<CopyPlus aria-hidden className="size-4" strokeWidth={1.75} />} onClick={onDuplicate}>
          {t("duplicateAsNew")}
        </MenuItem>
      ) : null}
      {onTranslate ? (
        <MenuItem icon={<Languages aria-hidden className="size-4" strokeWidth={1.75} />} onClick={onTranslate}>
          {t("duplicateInAnotherLanguage")}
        </MenuItem>
      ) : null}
      <MenuItem
        icon={<History aria-hidden className="size-4" strokeWidth={1.75} />}
        render={<Link href={historyHref} />}
      >
        {t("history")}
      </MenuItem>
      <MenuItem
        icon={<Copy aria-hidden className="size-4" strokeWidth={1.75} />}
        hint={sequenceId}
        onClick={() => void copyId(sequenceId)}
      >
        {t("copyId")}
      </MenuItem>
      {deleteHref ? (
        <MenuItem
          danger
          icon={<Trash2 aria-hidden className="size-4" strokeWidth={1.75} />}
          render={<Link href={deleteHref} />}
        >
          {t("delete")}
        </MenuItem>
      ) : null}
    </Menu>
  );
}
