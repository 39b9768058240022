import { Skeleton } from "@/components/ui/feedback/skeleton";
import { LoadingTitle } from "./loading-title";
import { setupColumns } from "./setup-columns";

const checkCounts = [5, 2, 3, 4];
const settingCounts = [2, 3, 1, 4];

export function SetupSkeleton({ title }: { title: string }) {
  return (
    <div className="pb-16">
      <LoadingTitle title={title} />
      <div aria-hidden="true" className={setupColumns.halves}>
        <Cards counts={checkCounts} row="h-[65px]" />
        <Cards counts={settingCounts} row="h-11" />
      </div>
    </div>
  );
}

function Cards({ counts, row }: { counts: readonly number[]; row: string }) {
  return (
    <div className="grid gap-6">
      {counts.map((count, card) => (
        <div key={String(card)}>
          <Skeleton className="mb-2.5 h-3.5 w-32" />
          <div className="divide-y divide-line rounded-xl border border-line bg-surface">
            {Array.from({ length: count }, (_, line) => (
              <div key={String(line)} className={`flex items-center gap-3 px-4 ${row}`}>
                <Skeleton className="size-[18px] shrink-0 rounded-full!" />
                <Skeleton className="h-3.5 w-64 max-w-full" />
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
