import { CircleAlert, RefreshCw } from "lucide-react";
import { Button } from "@/components/ui/buttons/button";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { isOutdatedPage } from "@/lib/client/browser/outdated-page";

type Props = { what: string; error: Error & { digest?: string }; onRetry: () => void };

/** A surprise on our side: says so, and gives the reference that stands in the log. */
export function PageFailure({ what, error, onRetry }: Props) {
  const reference = error.digest;
  if (isOutdatedPage(error)) {
    return (
      <EmptyState
        icon={<RefreshCw className="size-5" />}
        title="Overture was updated"
        actions={
          <Button variant="primary" onClick={() => location.reload()}>
            Reload
          </Button>
        }
      >
        <p>This page belongs to an older version. Your drafts are saved.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<CircleAlert className="size-5" />}
      title={`${what} couldn't be loaded`}
      actions={
        <Button variant="primary" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      <p>Something went wrong in Overture. Nothing changed at Meta, and your drafts are saved.</p>
      {reference && (
        <p>
          <CopyButton value={reference} what="reference">{`reference ${reference}`}</CopyButton>
        </p>
      )}
    </EmptyState>
  );
}
