"use client";

import { Copy, CopyPlus } from "lucide-react";
import { Menu } from "@/components/ui/menu";
import type { MenuPopup } from "@/components/ui/menu-button";
import { MenuItem } from "@/components/ui/menu-item";
import { toast } from "@/components/ui/toast";

type ComposerMenuProps = MenuPopup & { sequenceId: string; onDuplicate: (() => void) | undefined };

/** What else can be done with a published sequence. */
export function ComposerMenu({ sequenceId, onDuplicate, ...popup }: ComposerMenuProps) {
  const copyId = () =>
    navigator.clipboard.writeText(sequenceId).then(
      () => toast.tell({ title: "Id copied", description: sequenceId }),
      // Without https or permission the browser refuses: the id is then shown where it can be selected.
      () =>
        toast.tell({ title: "Your browser does not allow copying here. The id:", description: sequenceId, stay: true }),
    );
  return (
    <Menu label="More" {...popup}>
      {onDuplicate ? (
        <MenuItem icon={<CopyPlus aria-hidden className="size-4" strokeWidth={1.75} />} onClick={onDuplicate}>
          Duplicate as new
        </MenuItem>
      ) : null}
      <MenuItem
        icon={<Copy aria-hidden className="size-4" strokeWidth={1.75} />}
        hint={sequenceId}
        onClick={() => void copyId()}
      >
        Copy id
      </MenuItem>
    </Menu>
  );
}
