"use client";

import { useQuery } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo, useState, useSyncExternalStore } from "react";
import { matchesAccount } from "@/components/accounts/matches-account";
import { pathInAccount } from "@/components/accounts/path-in-account";
import type { SwitcherAccount } from "@/components/accounts/switcher-account";
import { commandCenter } from "@/lib/client/commands/command-center";
import { type CommandGroup, type CommandId, commandOf } from "@/lib/client/commands/command-table";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { reviewsQuery } from "@/lib/client/reviews/reviews-query";
import { createFinder } from "@/lib/client/sequences/create-finder";
import { searchTextOf } from "@/lib/client/sequences/search-text-of";
import { sequencesQuery } from "@/lib/client/sequences/sequences-query";
import { msg } from "@/lib/domain/messages/message";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";
import { oneLine } from "@/lib/domain/text/one-line";

export type PaletteLine = { id: string; label: string; detail?: string; keys?: string; run: () => void };
export type PaletteGroup = { heading: string; lines: PaletteLine[] };
type Options = { wabaId: string; accounts: readonly SwitcherAccount[]; search: string; open: boolean };

/** Longer lists go unread; people type another letter. */
const maxSequences = 8;
const maxAccounts = 6;
const maxReviews = 4;
const none: readonly CommandId[] = [];
/** The page's own commands come first. */
const order: CommandGroup[] = ["writing", "lists", "preview", "everywhere", "account"];

/** Finds available commands, sequences by any of their text, and accounts. */
export function usePaletteGroups({ wabaId, accounts, search, open }: Options): PaletteGroup[] {
  const t = useTranslations("shell.usePaletteGroups");
  const message = useMessageText();
  const router = useRouter();
  const pathname = usePathname();
  const offered = useSyncExternalStore(commandCenter.subscribe, commandCenter.offered, () => none);
  const { data } = useQuery({ ...sequencesQuery(wabaId), enabled: open, refetchInterval: false });
  const { data: listing } = useQuery({ ...reviewsQuery(wabaId), enabled: open, refetchInterval: false });
  const [find] = useState(() => createFinder(searchTextOf));
  const wanted = search.trim();

  return useMemo(() => {
    const words = foldForSearch(wanted).split(/\s+/);
    const inOrder = order.flatMap((group) => offered.filter((id) => commandOf(id).group === group));
    const commands = inOrder.flatMap((id): PaletteLine[] => {
      const { group, keys, unlisted, ...command } = commandOf(id);
      const label = message(command.label);
      const text = foldForSearch(`${label} ${message(msg(`commands.groups.${group}`))}`);
      if (unlisted || !words.every((word) => text.includes(word))) return [];
      return [{ id, label, keys, run: () => commandCenter.run(id) }];
    });
    const found = wanted === "" ? [] : find(data?.sequences ?? [], wanted).slice(0, maxSequences);
    const sequences = found.map(({ id, name, message }: Sequence): PaletteLine => {
      const run = () => router.push(`/${wabaId}/sequences/${encodeURIComponent(id)}`);
      return { id: `sequence:${id}`, label: name, detail: message ? oneLine(message.text) : undefined, run };
    });
    const folded = foldForSearch(wanted);
    const named = (listing?.reviews ?? []).filter(({ name, waitsForMe }) =>
      wanted === "" ? waitsForMe : foldForSearch(name).includes(folded),
    );
    const reviews = named.slice(0, maxReviews).map(({ id, name, waitsForMe }): PaletteLine => {
      const run = () => router.push(`/${wabaId}/reviews/${id}`);
      return { id: `review:${id}`, label: name, detail: waitsForMe ? t("waitsForYou") : undefined, run };
    });
    const others = accounts.filter((account) => account.wabaId !== wabaId && matchesAccount(account, wanted));
    const switches = others.slice(0, maxAccounts).map((account): PaletteLine => {
      const run = () => router.push(pathInAccount(pathname, account.wabaId));
      return {
        id: `account:${account.wabaId}`,
        label: t("switchTo", { name: account.name }),
        detail: account.wabaId,
        run,
      };
    });
    return [
      { heading: t("sequences"), lines: sequences },
      { heading: t("reviews"), lines: reviews },
      { heading: t("commands"), lines: commands },
      { heading: t("businessAccounts"), lines: switches },
    ].filter(({ lines }) => lines.length > 0);
  }, [offered, wanted, find, data, listing, accounts, wabaId, router, pathname, t, message]);
}
