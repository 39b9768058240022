"use client";

import { clsx } from "clsx";
import { Plus, RefreshCw } from "lucide-react";
import Link from "next/link";
import { memo } from "react";
import { FreshnessLine } from "@/components/listing/freshness-line";
import { buttonClass } from "@/components/ui/button-class";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import type { Freshness } from "@/lib/sequences/list-view";

type Props = {
  wabaId: string;
  canWrite: boolean;
  freshness: Freshness;
  asking: boolean;
  onRefresh: () => void;
};

export const ListHeader = memo(function ListHeader({ wabaId, canWrite, freshness, asking, onRefresh }: Props) {
  const busy = freshness.syncing || asking;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-4 pb-3 lg:px-8 lg:pt-5">
      <div className="flex flex-col gap-x-3 sm:flex-row sm:items-center">
        <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">Sequences</h1>
        <FreshnessLine freshness={freshness} asking={asking} />
      </div>
      {!canWrite && (
        <span className="rounded-full border border-line-strong px-2 text-dim text-xs leading-5">View only</span>
      )}
      <div className="ms-auto flex items-center gap-2">
        <IconButton
          label="Check with Meta now"
          aria-disabled={busy || undefined}
          icon={
            <RefreshCw
              aria-hidden="true"
              className={clsx("size-4", busy && "animate-spin motion-reduce:animate-none")}
            />
          }
          onClick={() => busy || onRefresh()}
        />
        {canWrite && (
          <Link href={`/${wabaId}/sequences/new`} className={buttonClass({ variant: "primary" })} aria-keyshortcuts="n">
            <Plus aria-hidden="true" className="size-4" />
            New sequence
            <Kbd inherit>N</Kbd>
          </Link>
        )}
      </div>
    </div>
  );
});
