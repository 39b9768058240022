"use client";

import { Copy, Files, Languages, Link2, Megaphone, PenLine, Replace, Trash2 } from "lucide-react";
import Link from "next/link";
import { toast } from "@/components/ui/feedback/toast";
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
  /** Begins the guided change of one that is locked. */
  onChange: (sequence: Sequence) => void;
  onTranslate: (sequence: Sequence) => void;
  onHandOver: (sequence: Sequence) => void;
  onDelete: (sequence: Sequence) => void;
};

const icon = "size-4";

async function copyId(id: string) {
  try {
    await navigator.clipboard.writeText(id);
    toast.tell({ title: "Id copied", description: id });
  } catch {
    toast.tell({ title: "Your browser does not allow copying here. The id:", description: id, stay: true });
  }
}

/** The one menu of the list, anchored to the row that asked for it. */
export function RowMenu({ wabaId, sequence, anchor, onClose, onChange, onTranslate, onHandOver, onDelete }: Props) {
  const can = useCan();
  const { id, name } = sequence;
  return (
    <Menu open anchor={anchor} onOpenChange={(open) => open || onClose()} label={`Actions for ${name}`}>
      <MenuItem
        icon={<PenLine aria-hidden="true" className={icon} />}
        render={<Link href={`/${wabaId}/sequences/${id}`} />}
      >
        Open
      </MenuItem>
      {can("sequence:publish") && sequence.message && (
        <MenuItem
          icon={<Link2 aria-hidden="true" className={icon} />}
          render={<Link href={`/${wabaId}/changes/new?sequence=${id}`} />}
        >
          Select its ads…
        </MenuItem>
      )}
      <MenuItem icon={<Megaphone aria-hidden="true" className={icon} />} onClick={() => onHandOver(sequence)}>
        Use it in Ads Manager…
      </MenuItem>
      {can("sequence:publish") && (
        <MenuItem
          icon={<Files aria-hidden="true" className={icon} />}
          render={<Link href={`/${wabaId}/sequences/new?from=${id}`} />}
        >
          Duplicate
        </MenuItem>
      )}
      {can("ads:change") && sequence.message && sequence.adStatus === "in_ad" && (
        <MenuItem icon={<Replace aria-hidden="true" className={icon} />} onClick={() => onChange(sequence)}>
          Change it…
        </MenuItem>
      )}
      {can("sequence:publish") && sequence.message && (
        <MenuItem icon={<Languages aria-hidden="true" className={icon} />} onClick={() => onTranslate(sequence)}>
          Duplicate in another language…
        </MenuItem>
      )}
      <MenuItem icon={<Copy aria-hidden="true" className={icon} />} hint={id} onClick={() => copyId(id)}>
        Copy id
      </MenuItem>
      {can("sequence:delete") && (
        <>
          <MenuSeparator />
          <MenuItem icon={<Trash2 aria-hidden="true" className={icon} />} danger onClick={() => onDelete(sequence)}>
            Delete…
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
