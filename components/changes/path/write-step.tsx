import Link from "next/link";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { useCan } from "@/lib/client/auth/use-can";

type WriteStepProps = {
  wabaId: string;
  oldName: string;
  /** Null: somebody else's. */
  draftId: string | null;
  writer: string;
};

/** The new words are a draft, of the person who began the change. */
export function WriteStep({ wabaId, oldName, draftId, writer }: WriteStepProps) {
  const can = useCan();
  if (draftId === null || !can("ads:change")) {
    return (
      <p className="text-dim">
        {writer} is writing the new words. They are a draft that only {writer} sees until it is published; “{oldName}”
        stays live meanwhile.
      </p>
    );
  }
  return (
    <>
      <p className="text-dim">
        A copy of “{oldName}” waits as your draft. Change the words and publish: the copy becomes a sequence of its own,
        and customers go on reading “{oldName}” until you switch its ads.
      </p>
      <p>
        <Link href={`/${wabaId}/sequences/new?draft=${draftId}`} className={buttonClass({ variant: "primary" })}>
          Write the new words
        </Link>
      </p>
    </>
  );
}
