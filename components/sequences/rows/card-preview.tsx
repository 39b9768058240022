"use client";

import { type ComponentProps, Suspense } from "react";
// The lazy module brings its styles too late: cards of the first page would flash without them.
import "@/components/preview/styles/preview.css";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { lazyPart } from "@/lib/client/i18n/lazy-part";

const SequencePreview = lazyPart(() =>
  import("./sequence-preview").then((module) => ({ default: module.SequencePreview })),
);

type Props = Pick<ComponentProps<typeof SequencePreview>, "sequence" | "businessName" | "extent"> & {
  wabaId: string;
  /** The known ads that use it. */
  ads: number | undefined;
};

/** Shows a skeleton while the preview's code loads. */
export function CardPreview({ wabaId, ads, ...props }: Props) {
  const adPicture = ads ? `/api/accounts/${wabaId}/sequences/${props.sequence.id}/picture` : undefined;
  return (
    <Suspense fallback={<Skeleton className="m-3 h-24 w-4/5" />}>
      <SequencePreview {...props} adPicture={adPicture} />
    </Suspense>
  );
}
