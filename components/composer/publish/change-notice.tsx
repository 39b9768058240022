import Link from "next/link";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Notice } from "@/components/ui/feedback/notice";
import type { ChangeOf } from "@/lib/domain/composer/composer-source";

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
      Customers keep seeing the old version until you switch its ads. After you publish this new sequence, you select
      the ads.
    </Notice>
  );
}
