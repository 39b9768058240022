"use client";

import { PageFailure } from "@/components/shell/page-failure";

export default function AdsError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <PageFailure what="The ads" error={error} onRetry={reset} />;
}
