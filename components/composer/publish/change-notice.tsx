import Link from "next/link";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Notice } from "@/components/ui/feedback/notice";
import type { ChangeOf } from "../composer-props";

/** What is written here is to take the place of a live sequence. */
export function ChangeNotice({ wabaId, changeOf }: { wabaId: string; changeOf: ChangeOf }) {
  return (
    <Notice
      tone="info"
      title={`A change of “${changeOf.name}”.`}
      action={
        <Link href={`/${wabaId}/changes/${changeOf.changeId}`} className={buttonClass({ size: "sm" })}>
          See the steps
        </Link>
      }
    >
      Customers go on reading the old words until you switch its ads. Write, then publish: it becomes a sequence of its
      own, and you choose the ads next.
    </Notice>
  );
}
