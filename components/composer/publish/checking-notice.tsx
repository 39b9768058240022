import { Notice } from "@/components/ui/feedback/notice";
import { Spinner } from "@/components/ui/feedback/spinner";
import type { Refusal } from "@/lib/domain/refusal/refusal";

/** A create's answer was lost, and Overture is looking for it: nothing can be written or sent until that is known. */
export function CheckingNotice({ told }: { told: Refusal }) {
  return (
    <div className="px-4 py-4 sm:px-6 xl:px-10">
      <Notice tone="warning" live="polite" title={told.title} action={<Spinner />}>
        {told.advice}
      </Notice>
    </div>
  );
}
