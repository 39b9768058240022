"use client";

import { PageFailure } from "@/components/shell/page-failure";

export default function ChangesError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <PageFailure what="The change" error={error} onRetry={reset} />;
}
