import { CopyButton } from "@/components/ui/buttons/copy-button";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { permissionWords } from "@/lib/domain/ads/ads-permissions";

/** Lists permissions by purpose, with Meta's names to copy when creating a token. */
export function MissingPermissions({ names }: { names: readonly string[] }) {
  const text = useMessageText();
  return (
    <ul className="space-y-0.5">
      {names.map((name) => (
        <li key={name} className="flex flex-wrap items-center gap-x-2">
          <span>{text(permissionWords(name))}</span>
          <CopyButton value={name} what={name} className="font-mono">
            {name}
          </CopyButton>
        </li>
      ))}
    </ul>
  );
}
