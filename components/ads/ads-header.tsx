"use client";

import { clsx } from "clsx";
import { RefreshCw } from "lucide-react";
import { memo, type ReactNode } from "react";
import { FreshnessLine } from "@/components/listing/freshness-line";
import { IconButton } from "@/components/ui/icon-button";
import type { Freshness } from "@/lib/sequences/list-view";

type Props = {
  /** Null where ads cannot be read: there is nothing to be fresh. */
  freshness: Freshness | null;
  asking?: boolean;
  onRefresh?: () => void;
  /** What else stands at the end of the line. */
  children?: ReactNode;
};

export const AdsHeader = memo(function AdsHeader({ freshness, asking = false, onRefresh, children }: Props) {
  const busy = freshness?.syncing || asking;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-4 pb-3 lg:px-8 lg:pt-5">
      <div className="flex flex-col gap-x-3 sm:flex-row sm:items-center">
        <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">Ads</h1>
        {freshness && <FreshnessLine freshness={freshness} asking={asking} />}
      </div>
      <div className="ms-auto flex items-center gap-2">
        {children}
        {freshness && (
          <IconButton
            label="Check with Meta now"
            aria-disabled={busy || undefined}
            icon={
              <RefreshCw
                aria-hidden="true"
                className={clsx("size-4", busy && "animate-spin motion-reduce:animate-none")}
              />
            }
            onClick={() => busy || onRefresh?.()}
          />
        )}
      </div>
    </div>
  );
});
