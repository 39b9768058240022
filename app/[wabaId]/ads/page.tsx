import { Megaphone } from "lucide-react";
import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { requireWaba } from "@/lib/server/gate/require-waba";

export const metadata: Metadata = { title: "Ads" };

type Props = { params: Promise<{ wabaId: string }> };

export default async function AdsPage({ params }: Props) {
  await requireWaba((await params).wabaId);
  return (
    <>
      <h1 className="px-4 pt-4 font-semibold text-[20px] leading-7 tracking-[-.012em] lg:px-8 lg:pt-5">Ads</h1>
      <EmptyState icon={<Megaphone className="size-5" />} title="No ads are read yet">
        <p>
          Overture does not read this account’s ads. Whether an ad uses a sequence stands beside each sequence, as Meta
          tells it.
        </p>
      </EmptyState>
    </>
  );
}
