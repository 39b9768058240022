"use client";

import { RefreshCw } from "lucide-react";
import { useAppUpdated } from "@/lib/client/browser/use-app-updated";

/** Says that this page is older than the server, before an action of it is refused. */
export function UpdateBanner({ version }: { version: string }) {
  const isUpdated = useAppUpdated(version);
  if (!isUpdated) return null;
  return (
    <section
      aria-label="Update"
      role="status"
      className="flex items-start gap-2.5 bg-accent-soft px-4 py-2 text-[13px] lg:px-8"
    >
      <RefreshCw aria-hidden="true" className="mt-0.5 size-4 text-accent" />
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">Overture was updated.</strong> Reload to use the new version. Your drafts are
        saved.
      </p>
      <button
        type="button"
        className="shrink-0 py-0.5 font-medium underline underline-offset-3"
        onClick={() => location.reload()}
      >
        Reload
      </button>
    </section>
  );
}
