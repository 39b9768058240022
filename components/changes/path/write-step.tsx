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
        {writer} is writing the new version. It's a draft that only {writer} can see until it's published. “{oldName}”
        stays live.
      </p>
    );
  }
  return (
    <>
      <p className="text-dim">
        Your draft is a copy of “{oldName}”. Edit and publish it: it becomes a new sequence, and customers keep seeing “
        {oldName}” until you switch its ads.
      </p>
      <p>
        <Link href={`/${wabaId}/sequences/new?draft=${draftId}`} className={buttonClass({ variant: "primary" })}>
          Write the new version
        </Link>
      </p>
    </>
  );
}
