"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTheme } from "next-themes";
import { Suspense, useEffect, useState } from "react";
import { toast } from "@/components/ui/feedback/toast";
import { signOutFailure } from "@/lib/client/auth/sign-out-failure";
import { useCan } from "@/lib/client/auth/use-can";
import { type PaletteSubject, readPaletteSubject } from "@/lib/client/commands/palette-subject";
import { useCommandKeys } from "@/lib/client/commands/use-command-keys";
import { useCommands } from "@/lib/client/commands/use-commands";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { sections } from "./sections";
import type { ShellFacts } from "./shell-facts";
import { useOnOneSequence } from "./use-on-one-sequence";

const CommandPalette = lazyPart(() =>
  import("./palette/command-palette").then((module) => ({ default: module.CommandPalette })),
);
const KeysDialog = lazyPart(() => import("./keys-dialog").then((module) => ({ default: module.KeysDialog })));

function signOut() {
  import("@/components/accounts/sign-out-or-report")
    .then((module) => module.signOutOrReport())
    .catch((error: unknown) => toast.refusal(signOutFailure(error)));
}

/** Handles all commands' keys. Loads palette and help on demand. */
export function Commands({ wabaId, accounts }: Pick<ShellFacts, "wabaId" | "accounts">) {
  const can = useCan();
  const router = useRouter();
  const pathname = usePathname();
  const { setTheme } = useTheme();
  const onOneSequence = useOnOneSequence();
  const [asked, setAsked] = useState(false);
  const [shown, setShown] = useState<"palette" | "help" | null>(null);
  const [subject, setSubject] = useState<PaletteSubject | null>(null);
  const create = can("draft:write") ? () => router.push(`/${wabaId}/sequences/new`) : undefined;
  const places = sections.map(({ segment, command }) => {
    const href = `/${wabaId}/${segment}`;
    return [command, pathname === href ? undefined : () => router.push(href)] as const;
  });

  useCommandKeys();
  useCommands({
    palette: () => {
      setAsked(true);
      setSubject(readPaletteSubject());
      setShown("palette");
    },
    help: () => setShown("help"),
    // A single key must not leave a page where the person writes; the palette still can.
    create: onOneSequence ? undefined : create,
    "create.elsewhere": onOneSequence ? create : undefined,
    ...Object.fromEntries(places),
    "notifications.open": () => router.push(`/${wabaId}/notifications`),
    "notifications.settings": () => router.push(`/${wabaId}/notifications/settings`),
    "list.deleted": () => router.push(`/${wabaId}/sequences?status=deleted`),
    "theme.light": () => setTheme("light"),
    "theme.dark": () => setTheme("dark"),
    "theme.system": () => setTheme("system"),
    accounts: () => router.push("/accounts"),
    "sign-out": signOut,
  });

  useEffect(() => {
    // Only for convenience: without it nothing is lost.
    import("@/lib/client/browser/remember-visit").then(({ rememberVisit }) => rememberVisit(pathname)).catch(() => {});
  }, [pathname]);

  const close = () => setShown(null);
  return (
    <Suspense fallback={null}>
      {asked ? <CommandPalette {...{ wabaId, accounts, subject }} open={shown === "palette"} onClose={close} /> : null}
      {shown === "help" ? <KeysDialog onClose={close} /> : null}
    </Suspense>
  );
}
