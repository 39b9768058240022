"use client";

import { clsx } from "clsx";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, Suspense, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import { GraphVersion } from "@/lib/client/ads/graph-version";
import { RoleContext } from "@/lib/client/auth/use-can";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useReadVisited } from "@/lib/client/notifications/use-read-visited";
import { CONSENT_PARAM } from "@/lib/domain/ads/ads-consent";
import type { Role } from "@/lib/domain/permissions/permissions";
import { Commands } from "./commands";
import { ConnectionBanner, type ConnectionState } from "./connection-banner";
import type { ShellFacts } from "./shell-facts";
import { Sidebar } from "./sidebar";
import { TopBar } from "./top-bar";
import { UpdateBanner } from "./update-banner";
import { useOnOneSequence } from "./use-on-one-sequence";

type Props = ShellFacts & {
  health: ConnectionState;
  graphVersion: string;
  role: Role;
  /** Identifies the build that rendered the page. */
  appVersion: string;
  startNarrow: boolean;
  children: ReactNode;
};

const OfflineBanner = lazyPart(() =>
  import("./offline-banner").then(
    (module) => ({ default: module.OfflineBanner }),
    () => ({ default: () => null }),
  ),
);
const ConsentReturn = lazyPart(() => import("./consent-return").then((module) => ({ default: module.ConsentReturn })));

const aYearInMs = 31_536_000_000;

/** Pages about one sequence use the narrow rail: they need the width. */
export function Shell({ health, graphVersion, appVersion, role, startNarrow, children, ...facts }: Props) {
  const t = useTranslations("shell.shell");
  const [chosenNarrow, setChosenNarrow] = useState(startNarrow);
  const onOneSequence = useOnOneSequence();
  useReadVisited(facts.wabaId, facts.inbox);
  const [returned] = useState(useSearchParams().has(CONSENT_PARAM));
  const isHydrated = useHydrated();
  const narrow = onOneSequence || chosenNarrow;
  const toggle = () => {
    // The server reads this cookie to render the same width. Without `cookieStore` the choice lasts one visit.
    void window.cookieStore?.set({
      name: "rail",
      value: narrow ? "wide" : "narrow",
      path: "/",
      sameSite: "lax",
      expires: Date.now() + aYearInMs,
    });
    setChosenNarrow(!narrow);
  };
  return (
    <RoleContext value={role}>
      <div
        className={clsx(
          "min-h-dvh lg:grid",
          narrow ? "lg:grid-cols-[56px_minmax(0,1fr)]" : "lg:grid-cols-[232px_minmax(0,1fr)]",
        )}
      >
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:fixed focus:inset-s-3 focus:top-3 focus:z-80 focus:rounded-lg focus:bg-surface focus:px-3 focus:py-2"
        >
          {t("skipContent")}
        </a>
        <aside className="sticky top-0 z-30 hidden h-dvh border-line border-e bg-sunk lg:block">
          <Sidebar {...facts} narrow={narrow} onToggle={onOneSequence ? undefined : toggle} />
        </aside>
        <TopBar {...facts} />
        <Commands wabaId={facts.wabaId} accounts={facts.accounts} />
        {returned && (
          <Suspense fallback={null}>
            <ConsentReturn />
          </Suspense>
        )}
        <div className="flex min-w-0 flex-col">
          {isHydrated && (
            <Suspense fallback={null}>
              <OfflineBanner />
            </Suspense>
          )}
          <UpdateBanner version={appVersion} />
          <ConnectionBanner health={health} />
          <main id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none">
            <GraphVersion value={graphVersion}>{children}</GraphVersion>
          </main>
        </div>
      </div>
    </RoleContext>
  );
}
