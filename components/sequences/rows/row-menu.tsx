"use client";

import { Copy, Files, History, Languages, Link2, Megaphone, PenLine, Replace, Trash2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { copyId } from "@/components/ui/buttons/copy-id";
import { Menu } from "@/components/ui/overlays/menu";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import { MenuSeparator } from "@/components/ui/overlays/menu-separator";
import { useCan } from "@/lib/client/auth/use-can";
import type { Sequence } from "@/lib/domain/sequences/schema";

type Props = {
  wabaId: string;
  sequence: Sequence;
  anchor: HTMLElement;
  onClose: () => void;
  /** Starts the guided change of a locked sequence. */
  onChange: (sequence: Sequence) => void;
  onTranslate: (sequence: Sequence) => void;
  onHandOver: (sequence: Sequence) => void;
  onDelete: (sequence: Sequence) => void;
};

const icon = "size-4";

/** One menu for the whole list, anchored to the row that opens it. */
export function RowMenu({ wabaId, sequence, anchor, onClose, onChange, onTranslate, onHandOver, onDelete }: Props) {
  const t = useTranslations("sequences.rowMenu");
  const can = useCan();
  const { id, name } = sequence;
  return (
    <Menu open anchor={anchor} onOpenChange={(open) => open || onClose()} label={t("actionsFor", { name })}>
      <MenuItem
        icon={<PenLine aria-hidden="true" className={icon} />}
        render={<Link href={`/${wabaId}/sequences/${id}`} />}
      >
        {t("open")}
      </MenuItem>
      {can("ads:change") && sequence.message && (
        <MenuItem
          icon={<Link2 aria-hidden="true" className={icon} />}
          render={<Link href={`/${wabaId}/changes/new?sequence=${id}`} />}
        >
          {t("selectAds")}
        </MenuItem>
      )}
      <MenuItem icon={<Megaphone aria-hidden="true" className={icon} />} onClick={() => onHandOver(sequence)}>
        {t("useInAdsManager")}
      </MenuItem>
      {can("draft:write") && (
        <MenuItem
          icon={<Files aria-hidden="true" className={icon} />}
          render={<Link href={`/${wabaId}/sequences/new?from=${id}`} />}
        >
          {t("duplicate")}
        </MenuItem>
      )}
      {can("draft:write") && sequence.message && sequence.adStatus === "in_ad" && (
        <MenuItem icon={<Replace aria-hidden="true" className={icon} />} onClick={() => onChange(sequence)}>
          {t("changeIt")}
        </MenuItem>
      )}
      {can("draft:write") && sequence.message && (
        <MenuItem icon={<Languages aria-hidden="true" className={icon} />} onClick={() => onTranslate(sequence)}>
          {t("duplicateInAnotherLanguage")}
        </MenuItem>
      )}
      <MenuItem
        icon={<History aria-hidden="true" className={icon} />}
        render={<Link href={`/${wabaId}/sequences/${encodeURIComponent(id)}/history`} />}
      >
        {t("history")}
      </MenuItem>
      <MenuItem icon={<Copy aria-hidden="true" className={icon} />} hint={id} onClick={() => copyId(id)}>
        {t("copyId")}
      </MenuItem>
      {can("sequence:delete") && (
        <>
          <MenuSeparator />
          <MenuItem icon={<Trash2 aria-hidden="true" className={icon} />} danger onClick={() => onDelete(sequence)}>
            {t("delete")}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
