"use client";

import { PageFailure } from "@/components/shell/page-failure";

export default function AppError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main>
      <PageFailure what="This page" error={error} onRetry={reset} />
    </main>
  );
}
