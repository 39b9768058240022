import { MessageSquareText, Plus, Sparkles } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { useCan } from "@/lib/client/auth/use-can";

export function EmptyList({ wabaId }: { wabaId: string }) {
  const can = useCan();
  return (
    <EmptyState
      icon={<MessageSquareText className="size-5" />}
      title="No sequences yet"
      actions={
        can("sequence:publish") && (
          <>
            <Link href={`/${wabaId}/sequences/new?start=example`} className={buttonClass()}>
              <Sparkles aria-hidden="true" className="size-4" />
              Start from an example
            </Link>
            <Link href={`/${wabaId}/sequences/new`} className={buttonClass({ variant: "primary" })}>
              <Plus aria-hidden="true" className="size-4" />
              New sequence
            </Link>
          </>
        )
      }
    >
      <p>
        A sequence is the first thing customers read after tapping your ad: a welcome text, with a prefilled message or
        questions that they can tap.
      </p>
      <p className="text-[13px]">
        Meta shows each tool only the sequences made with it. Sequences from Ads Manager or other tools keep working but
        can't be listed here.
      </p>
    </EmptyState>
  );
}
