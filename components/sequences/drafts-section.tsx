"use client";

import { Trash2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/buttons/icon-button";
import { toast } from "@/components/ui/feedback/toast";
import { Moves, moving } from "@/components/ui/moves";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ListedDraft } from "@/lib/client/drafts/drafts-query";
import { newDraftPath } from "@/lib/client/drafts/start-copy";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { msg, type Text } from "@/lib/domain/messages/message";
import { oneLine } from "@/lib/domain/text/one-line";

type Props = {
  wabaId: string;
  drafts: readonly ListedDraft[];
  onDiscard: (draft: ListedDraft) => Promise<boolean>;
  onPutBack: (draft: ListedDraft) => Promise<void>;
};

const shownAtFirst = 3;

/** Lists unpublished drafts to continue or discard. */
export function DraftsSection({ wabaId, drafts, onDiscard, onPutBack }: Props) {
  const text = useMessageText();
  const t = useTranslations("sequences.draftsSection");
  const [all, setAll] = useState(false);
  const shown = all ? drafts : drafts.slice(0, shownAtFirst);
  const discard = async (draft: ListedDraft) => {
    if (await onDiscard(draft)) {
      toast.show({
        title: t("draftDiscarded", { titleOf: text(titleOf(draft)) }),
        action: { label: t("undo"), onClick: () => void onPutBack(draft) },
      });
    } else {
      toast.error({
        title: t("draftCouldntDiscarded"),
        description: t("stillHereTryAgain"),
      });
    }
  };
  return (
    <section aria-labelledby="drafts" className="px-4 pb-3 lg:px-8">
      <div className="overflow-hidden rounded-xl border border-line bg-surface">
        <h2 id="drafts" className="border-line border-b px-3 py-2 font-[550] text-[13px]">
          {t.rich("draftsNotPublishedYet", {
            draftsCount: drafts.length,
            span: (chunks) => <span className="font-normal text-dim tabular-nums">{chunks}</span>,
            span2: (chunks) => <span className="ms-2 font-normal text-dim max-sm:hidden">{chunks}</span>,
          })}
        </h2>
        <ul className="divide-y divide-line">
          {shown.map((draft) => {
            const title = titleOf(draft);
            const href = draft.isNew
              ? newDraftPath({ wabaId, draftId: draft.draftId })
              : `/${wabaId}/sequences/${draft.draftId}`;
            return (
              <li
                key={draft.draftId}
                className="relative flex min-h-11 items-center gap-3 py-1 ps-3 pe-1.5 hover:bg-[color-mix(in_srgb,var(--ink)_4%,transparent)]"
              >
                <span dir="auto" className="min-w-0 flex-1 truncate">
                  <DraftTitle draft={draft}>{text(title)}</DraftTitle>
                </span>
                <span className="shrink-0 text-dim text-xs max-sm:hidden">{draft.isNew ? t("new") : t("change")}</span>
                <RelativeTime iso={draft.changedAt} className="relative z-1 shrink-0 text-dim text-xs tabular-nums" />
                <Link
                  {...moving}
                  href={href}
                  prefetch={false}
                  aria-label={t("continue2", { title: text(title) })}
                  className="shrink-0 rounded-md px-1.5 py-1 font-medium text-[13px] text-accent outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
                >
                  {t("continue")}
                </Link>
                <span className="relative z-1 shrink-0">
                  <IconButton
                    label={t("discard", { title: text(title) })}
                    icon={<Trash2 aria-hidden className="size-4" strokeWidth={1.75} />}
                    onClick={() => void discard(draft)}
                  />
                </span>
              </li>
            );
          })}
        </ul>
        {drafts.length > shownAtFirst ? (
          <button
            type="button"
            aria-expanded={all}
            onClick={() => setAll(!all)}
            className="min-h-9 w-full border-line border-t px-3 text-start text-[13px] text-dim hover:text-ink"
          >
            {all ? t("showFewer") : t("showAll", { draftsCount: drafts.length })}
          </button>
        ) : null}
      </div>
    </section>
  );
}

/** A draft of a published sequence leaves the move to that one's row. */
function DraftTitle({ draft, children }: { draft: ListedDraft; children: string }) {
  const title = <span className="font-medium">{children}</span>;
  return draft.isNew ? <Moves name={`sequence-${draft.draftId}`}>{title}</Moves> : title;
}

function titleOf({ content: { words } }: ListedDraft): Text {
  const asked = words.iceBreakers.find(({ title }) => title.trim())?.title ?? "";
  return (
    words.name.trim() ||
    oneLine(words.text, 80) ||
    oneLine(words.autofill || asked) ||
    msg("sequences.draftsSection.untitled")
  );
}
