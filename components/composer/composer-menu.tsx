"use client";

import { Copy, CopyPlus } from "lucide-react";
import { Menu } from "@/components/ui/menu";
import type { MenuPopup } from "@/components/ui/menu-button";
import { MenuItem } from "@/components/ui/menu-item";
import { copySequenceId } from "./copy-sequence-id";

type ComposerMenuProps = MenuPopup & { sequenceId: string; onDuplicate: (() => void) | undefined };

/** What else can be done with a published sequence. */
export function ComposerMenu({ sequenceId, onDuplicate, ...popup }: ComposerMenuProps) {
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
        onClick={() => void copySequenceId(sequenceId)}
      >
        Copy id
      </MenuItem>
    </Menu>
  );
}
