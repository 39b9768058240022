"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { matchesAccount } from "@/components/accounts/matches-account";
import { pathInAccount } from "@/components/accounts/path-in-account";
import type { SwitcherAccount } from "@/components/accounts/switcher-account";
import { sequenceActionIcons } from "@/components/ui/sequence-action-icons";
import type { PaletteSubject } from "@/lib/client/commands/palette-subject";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { useQuery } from "@/lib/client/query/use-query";
import { reviewsQuery } from "@/lib/client/reviews/reviews-query";
import { sequenceActionIds, sequenceActionLabels } from "@/lib/domain/sequences/sequence-actions";
import { accountIcon, reviewIcon } from "./palette-icons";
import type { PaletteGroup, PaletteLine } from "./palette-line";
import { rankGroups } from "./rank-groups";
import { useCommandLines } from "./use-command-lines";
import { useSequenceLines } from "./use-sequence-lines";

type Options = {
  wabaId: string;
  accounts: readonly SwitcherAccount[];
  subject: PaletteSubject | null;
  search: string;
  open: boolean;
};

/** Longer lists go unread; people type another letter. */
const limits: Record<string, number> = { reviews: 4, accounts: 6 };

export function usePaletteGroups({ wabaId, accounts, subject, search, open }: Options) {
  const t = useTranslations("shell.usePaletteGroups");
  const message = useMessageText();
  const router = useRouter();
  const pathname = usePathname();
  const commands = useCommandLines();
  const { lines: sequences, ...reading } = useSequenceLines({ wabaId, search, open, current: subject?.sequenceId });
  const { data: listing } = useQuery({ ...reviewsQuery(wabaId), enabled: open, refetchInterval: false });
  const searches = search.trim() !== "";

  const actions = useMemo(
    () =>
      sequenceActionIds.flatMap((id): PaletteLine[] => {
        const action = subject?.actions[id];
        if (!action) return [];
        const run = "href" in action ? () => router.push(action.href) : action.run;
        const label = message(sequenceActionLabels[id]);
        const danger = id === "delete";
        return [{ id: `action:${id}`, label, icon: sequenceActionIcons[id], keywords: subject?.name, danger, run }];
      }),
    [subject, message, router],
  );
  const reviews = useMemo(() => {
    const named = (listing?.reviews ?? []).filter(({ waitsForMe }) => searches || waitsForMe);
    return named.map(({ id, name, waitsForMe }): PaletteLine => {
      const run = () => router.push(`/${wabaId}/reviews/${id}`);
      const detail = waitsForMe ? t("waitsForYou") : undefined;
      return { id: `review:${id}`, label: name, icon: reviewIcon, detail, run };
    });
  }, [listing, searches, wabaId, router, t]);
  const switches = useMemo(() => {
    const others = accounts.filter((account) => account.wabaId !== wabaId);
    return others.map((account): PaletteLine => {
      const run = () => router.push(pathInAccount(pathname, account.wabaId));
      const detail = [account.ownerName, account.wabaId].filter(Boolean).join(" · ");
      const label = t("switchTo", { name: account.name });
      const isFound = searches && matchesAccount(account, search.trim());
      return {
        id: `account:${account.wabaId}`,
        label,
        name: account.name,
        keywords: "",
        icon: accountIcon,
        detail,
        isFound,
        run,
      };
    });
  }, [accounts, wabaId, pathname, router, t, search, searches]);

  const groups = useMemo(() => {
    const ofPage = commands.filter(({ id }) => id === "writing");
    const others = commands.filter(({ id }) => id !== "writing");
    const all: PaletteGroup[] = [
      { id: "sequence", heading: subject?.name ?? "", lines: actions },
      ...ofPage,
      { id: "sequences", heading: searches ? t("sequences") : t("recent"), lines: sequences },
      { id: "reviews", heading: t("reviews"), lines: reviews },
      ...others,
      { id: "accounts", heading: t("businessAccounts"), lines: switches },
    ];
    return rankGroups(all, search).map((group) => ({
      ...group,
      lines: group.lines.slice(0, limits[group.id] ?? group.lines.length),
    }));
  }, [commands, subject, actions, sequences, reviews, switches, search, searches, t]);
  return { groups, ...reading };
}
