import { useMemo, useSyncExternalStore } from "react";
import { useCan } from "@/lib/client/auth/use-can";
import { commandCenter } from "@/lib/client/commands/command-center";
import { type CommandGroup, type CommandId, commandOf } from "@/lib/client/commands/command-table";
import { useSingleKeys } from "@/lib/client/commands/use-single-keys";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { msg } from "@/lib/domain/messages/message";
import { commandIcons } from "./palette-icons";
import type { PaletteGroup, PaletteLine } from "./palette-line";

const none: readonly CommandId[] = [];
/** The page's own commands come first. */
const order: CommandGroup[] = ["writing", "lists", "preview", "everywhere", "navigation", "theme", "account"];

const isListed = (id: CommandId): id is keyof typeof commandIcons => id in commandIcons;

/** Who may not publish sends for review with the same key, which has its own line. */
export function useCommandLines(): PaletteGroup[] {
  const message = useMessageText();
  const can = useCan();
  const [singleKeys] = useSingleKeys();
  const offered = useSyncExternalStore(commandCenter.subscribe, commandCenter.offered, () => none);
  return useMemo(() => {
    const ids = offered.filter(isListed).filter((id) => id !== "publish" || can("sequence:publish"));
    return order.map((group) => {
      const heading = message(msg(`commands.groups.${group}`));
      const own = ids.filter((id) => commandOf(id).group === group);
      const lines = own.map((id): PaletteLine => {
        const { label, keys } = commandOf(id);
        const works = keys?.startsWith("Mod+") || singleKeys === "on";
        const run = () => commandCenter.run(id);
        return {
          id,
          label: message(label),
          icon: commandIcons[id],
          keys: works ? keys : undefined,
          keywords: heading,
          run,
        };
      });
      return { id: group, heading, lines };
    });
  }, [offered, can, message, singleKeys]);
}
