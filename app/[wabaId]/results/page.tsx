import { ChartNoAxesColumn } from "lucide-react";
import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { requireWaba } from "@/lib/server/gate/require-waba";

export const metadata: Metadata = { title: "Results" };

type Props = { params: Promise<{ wabaId: string }> };

export default async function ResultsPage({ params }: Props) {
  await requireWaba((await params).wabaId);
  return (
    <>
      <h1 className="px-4 pt-4 font-semibold text-[20px] leading-7 tracking-[-.012em] lg:px-8 lg:pt-5">Results</h1>
      <EmptyState icon={<ChartNoAxesColumn className="size-5" />} title="No results yet">
        <p>Overture has not heard of a conversation of this account.</p>
      </EmptyState>
    </>
  );
}
