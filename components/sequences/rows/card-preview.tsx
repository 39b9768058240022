"use client";

import { Suspense } from "react";
// The lazy module brings its styles too late: cards of the first page would flash without them.
import "@/components/preview/styles/preview.css";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { Sequence } from "@/lib/domain/sequences/schema";

const SequencePreview = lazyPart(() =>
  import("./sequence-preview").then((module) => ({ default: module.SequencePreview })),
);

/** Shows a skeleton while the preview's code loads. */
export function CardPreview({ sequence, businessName }: { sequence: Sequence; businessName: string }) {
  return (
    <Suspense fallback={<Skeleton className="m-3 h-24 w-4/5" />}>
      <SequencePreview sequence={sequence} businessName={businessName} />
    </Suspense>
  );
}
