import { SlidersHorizontal } from "lucide-react";
import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { requireWaba } from "@/lib/server/gate/require-waba";

export const metadata: Metadata = { title: "Setup" };

type Props = { params: Promise<{ wabaId: string }> };

export default async function SetupPage({ params }: Props) {
  await requireWaba((await params).wabaId);
  return (
    <>
      <h1 className="px-4 pt-4 font-semibold text-[20px] leading-7 tracking-[-.012em] lg:px-8 lg:pt-5">Setup</h1>
      <EmptyState icon={<SlidersHorizontal className="size-5" />} title="Nothing to set up yet">
        <p>Overture has checked nothing of this account’s setup yet.</p>
      </EmptyState>
    </>
  );
}
