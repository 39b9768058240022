import { CircleAlert } from "lucide-react";
import { Button } from "@/components/ui/buttons/button";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";

type Props = { what: string; reference?: string; onRetry: () => void };

/** A surprise on our side: says so, and gives the reference that stands in the log. */
export function PageFailure({ what, reference, onRetry }: Props) {
  return (
    <EmptyState
      icon={<CircleAlert className="size-5" />}
      title={`${what} could not be shown`}
      actions={
        <Button variant="primary" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      <p>Something went wrong in Overture. Nothing was changed at Meta, and drafts are kept.</p>
      {reference && (
        <p>
          <CopyButton value={reference} what="reference">{`reference ${reference}`}</CopyButton>
        </p>
      )}
    </EmptyState>
  );
}
