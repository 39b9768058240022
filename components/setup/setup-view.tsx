"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, Suspense, useTransition } from "react";
import { RefreshButton } from "@/components/ui/buttons/refresh-button";
import { ViewOnlyMark } from "@/components/ui/view-only-mark";
import { useCan } from "@/lib/client/auth/use-can";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";
import { CheckGroup } from "./checks/check-group";
import { Verdict } from "./checks/verdict";
import { WhySection } from "./checks/why-section";
import type { SetupSlots } from "./setup-slots";

type Props = {
  wabaId: string;
  checks: Record<"connection" | "account" | "ads" | "results", Promise<SetupCheck[]>>;
  slots: SetupSlots;
  children?: ReactNode;
};

const groups = [
  { id: "connection", title: "Connection to Meta", expected: 5 },
  { id: "account", title: "WhatsApp account", expected: 2 },
  { id: "ads", title: "Ads", expected: 3 },
  { id: "results", title: "Results", expected: 4 },
] as const;

/** The launch check. Its groups arrive one by one; what is not about Meta is there at once. */
export function SetupView({ wabaId, checks, slots, children }: Props) {
  const can = useCan();
  const router = useRouter();
  const [busy, start] = useTransition();
  return (
    <div className="pb-16">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-4 pb-4 lg:px-8 lg:pt-5">
        <div className="min-w-0">
          <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">Setup</h1>
          <p role="status" className="text-[13px] text-dim">
            <Suspense fallback="Checking with Meta…">
              {busy ? "Checking with Meta…" : <Verdict groups={Object.values(checks)} />}
            </Suspense>
          </p>
        </div>
        {!can("webhook:manage") && <ViewOnlyMark />}
        <div className="ms-auto">
          <RefreshButton label="Check again" busy={busy} onClick={() => start(() => router.refresh())} />
        </div>
      </div>
      <div className="grid max-w-[920px] gap-6 px-4 lg:px-8">
        {groups.map(({ id, title, expected }) => (
          <CheckGroup key={id} title={title} expected={expected} checks={checks[id]} wabaId={wabaId} slots={slots} />
        ))}
        <WhySection wabaId={wabaId} slots={slots} />
        {children}
      </div>
    </div>
  );
}
