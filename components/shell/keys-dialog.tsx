"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useModifierKey } from "@/components/ui/use-modifier-key";
import { type CommandGroup, commandIds, commandOf } from "@/lib/client/commands/command-table";
import { useSingleKeys } from "@/lib/client/commands/use-single-keys";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { msg } from "@/lib/domain/messages/message";
import { KeyCaps } from "./key-caps";

const keyed = commandIds.map(commandOf).filter(({ keys, unlistedInHelp }) => keys !== undefined && !unlistedInHelp);
const groups = [...new Set<CommandGroup>(keyed.map(({ group }) => group))];

/** Lists the keys from the table that also defines them. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const text = useMessageText();
  const t = useTranslations("shell.keysDialog");
  const modifier = useModifierKey();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="lg"
      title={t("keys")}
      description={t("kSearchesEverythingElse", { modifier })}
    >
      <div className="gap-x-10 sm:columns-2">
        {groups.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`} className="mb-5 break-inside-avoid">
            <h3 id={`keys-${group}`} className="mb-1 font-[550]">
              {text(msg(`commands.groups.${group}`))}
            </h3>
            <dl>
              {keyed
                .filter((command) => command.group === group)
                .map(({ label, keys = "" }) => (
                  <div key={text(label)} className="flex min-h-8 items-center gap-3 border-line border-t">
                    <dt className="min-w-0 flex-1 text-dim">{text(label)}</dt>
                    <dd>
                      <KeyCaps keys={keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="mt-3 flex items-start gap-2.5 rounded-xl border border-line bg-sunk px-3 py-2.5">
        <Checkbox
          label={t("singleKeys")}
          aria-describedby="single-keys-hint"
          checked={singleKeys === "on"}
          onChange={(event) => setSingleKeys(event.target.checked ? "on" : "off")}
        />
        <p className="min-w-0">
          <span aria-hidden className="font-[550]">
            {t("singleKeys")}
          </span>
          <span id="single-keys-hint" className="block text-[13px] text-dim">
            {t("turnThemOffIf", { value: modifier.trim() })}
          </span>
        </p>
      </div>
    </Dialog>
  );
}
