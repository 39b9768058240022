"use client";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Segmented } from "@/components/ui/fields/segmented";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { selectIsBusy } from "@/lib/domain/composer/select";
import { msg } from "@/lib/domain/messages/message";

type ComposerPanesProps = { write: ReactNode; preview: ReactNode };

const panes = [
  { value: "write", label: msg("composer.composerPanes.write") },
  { value: "preview", label: msg("composer.composerPanes.preview") },
] as const;

/** Shows one pane at a time on narrow screens; both stay mounted. */
export function ComposerPanes({ write, preview }: ComposerPanesProps) {
  const t = useTranslations("composer.composerPanes");
  const { showPane } = useComposerActions();
  const pane = useComposer((state) => state.pane);
  // Edits made while sending would not be sent.
  const frozen = useComposer(selectIsBusy);
  return (
    <>
      <div
        data-bottom-bar
        className="flex items-center border-line border-b bg-surface max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-10 max-sm:h-14 max-sm:border-t max-sm:border-b-0 max-sm:px-4 max-[359px]:h-24! max-[359px]:items-start! max-[359px]:pt-2 sm:justify-center sm:py-2 lg:hidden"
      >
        <Segmented label={t("show")} value={pane} options={panes} onChange={showPane} />
      </div>
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_401px] xl:grid-cols-[minmax(0,1fr)_521px]">
        <div className={clsx("min-w-0", pane !== "write" && "max-lg:hidden")} inert={frozen}>
          <div className="grid content-start gap-6 px-4 pt-6 pb-24 max-[359px]:pb-32! sm:px-6 sm:pb-16 xl:max-w-[920px] xl:px-10">
            {write}
          </div>
        </div>
        <div
          className={clsx(
            "min-w-0 border-line lg:sticky lg:top-14 lg:h-[calc(100dvh-56px)] lg:overflow-y-auto lg:border-s",
            pane !== "preview" && "max-lg:hidden",
          )}
          style={{ background: "var(--stage)" }}
        >
          {preview}
        </div>
      </div>
    </>
  );
}
