import { Notice } from "@/components/ui/feedback/notice";
import { Spinner } from "@/components/ui/feedback/spinner";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { refusalText } from "@/lib/domain/refusal/refusal-text";

/** While Overture looks for a create whose answer was lost, editing and publishing are disabled. */
export function CheckingNotice({ refusal }: { refusal: Refusal }) {
  const text = useMessageText();
  const { title, advice } = refusalText(refusal);
  return (
    <div className="px-4 py-4 sm:px-6 xl:px-10">
      <Notice tone="warning" live="polite" title={text(title)} action={<Spinner />}>
        {text(advice)}
      </Notice>
    </div>
  );
}
