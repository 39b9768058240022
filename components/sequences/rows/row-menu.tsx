"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { Menu } from "@/components/ui/overlays/menu";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import { MenuSeparator } from "@/components/ui/overlays/menu-separator";
import { sequenceActionIcons } from "@/components/ui/sequence-action-icons";
import type { SequenceActions } from "@/lib/client/commands/palette-subject";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { sequenceActionIds, sequenceActionLabels } from "@/lib/domain/sequences/sequence-actions";

type Props = { sequence: Sequence; actions: SequenceActions; anchor: HTMLElement; onClose: () => void };

/** One menu for the whole list, anchored to the row that opens it. */
export function RowMenu({ sequence, actions, anchor, onClose }: Props) {
  const t = useTranslations("sequences.rowMenu");
  const text = useMessageText();
  const { id, name } = sequence;
  return (
    <Menu open anchor={anchor} onOpenChange={(open) => open || onClose()} label={t("actionsFor", { name })}>
      {sequenceActionIds.map((actionId) => {
        const action = actions[actionId];
        if (!action) return null;
        const Icon = sequenceActionIcons[actionId];
        return (
          <Fragment key={actionId}>
            {actionId === "delete" && <MenuSeparator />}
            <MenuItem
              icon={<Icon aria-hidden="true" className="size-4" />}
              danger={actionId === "delete"}
              hint={actionId === "copy-id" ? id : undefined}
              {...("href" in action ? { render: <Link href={action.href} /> } : { onClick: action.run })}
            >
              {text(sequenceActionLabels[actionId])}
            </MenuItem>
          </Fragment>
        );
      })}
    </Menu>
  );
}
