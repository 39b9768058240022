"use client";

import { Ellipsis, Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";

import { buttonClass } from "@/components/ui/buttons/button-class";
import { IconButton } from "@/components/ui/buttons/icon-button";
import { PopupButton } from "@/components/ui/buttons/popup-button";
import { useCan } from "@/lib/client/auth/use-can";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { selectMode } from "@/lib/domain/composer/select";

const ComposerMenu = lazyPart(() => import("./composer-menu").then((module) => ({ default: module.ComposerMenu })));

export function ComposerTools({ wabaId }: { wabaId: string }) {
  const t = useTranslations("composer.composerTools");
  const can = useCan();
  const { undo, redo, copyAsNew, openDialog } = useComposerActions();
  const mode = useComposer(selectMode);
  const history = useComposer((state) => state.history);
  const live = useComposer(({ version }) => version.live);
  const isOurs = mode === "write" || mode === "locked";
  return (
    <>
      {mode === "write" ? (
        <span className="flex gap-1 max-sm:hidden">
          <IconButton
            label={t("undo")}
            icon={<Undo2 aria-hidden className="size-4" strokeWidth={1.75} />}
            disabled={!history.canUndo}
            onClick={undo}
            tooltipSide="bottom"
          />
          <IconButton
            label={t("redo")}
            icon={<Redo2 aria-hidden className="size-4" strokeWidth={1.75} />}
            disabled={!history.canRedo}
            onClick={redo}
            tooltipSide="bottom"
          />
        </span>
      ) : null}
      {live ? (
        <PopupButton
          opens="menu"
          label={t("more")}
          className={`${buttonClass({ variant: "ghost", square: true })} max-sm:size-10`}
          popup={(popup) => (
            <ComposerMenu
              {...popup}
              sequenceId={live.id}
              historyHref={`/${wabaId}/sequences/${encodeURIComponent(live.id)}/history`}
              adsHref={
                isOurs && live.message && can("ads:change") ? `/${wabaId}/changes/new?sequence=${live.id}` : undefined
              }
              onDuplicate={mode === "read-only" ? undefined : copyAsNew}
              onTranslate={mode === "read-only" ? undefined : () => openDialog("language")}
              onHandOver={() => openDialog("hand-over")}
              deleteHref={isOurs && can("sequence:delete") ? `/${wabaId}/sequences?delete=${live.id}` : undefined}
            />
          )}
        >
          <Ellipsis aria-hidden className="size-4" strokeWidth={1.75} />
        </PopupButton>
      ) : null}
    </>
  );
}
