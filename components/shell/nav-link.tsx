import { clsx } from "clsx";
import Link from "next/link";
import { Tooltip } from "@/components/ui/overlays/tooltip";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Section } from "./sections";

type Props = {
  href: string;
  section: Section;
  active: boolean;
  narrow: boolean;
  count: number | null;
  onNavigate?: () => void;
};

/** The narrow rail shows the name as a tooltip. */
export function NavLink({ href, section, active, narrow, count, onNavigate }: Props) {
  const text = useMessageText();
  const formats = useFormats();
  const { icon: Icon } = section;
  const label = text(section.label);
  const link = (
    <Link
      href={href}
      onClick={onNavigate}
      aria-current={active ? "page" : undefined}
      aria-label={narrow ? label : undefined}
      className={clsx(
        "flex h-8 items-center gap-2.5 rounded-md font-medium",
        narrow ? "w-9 justify-center" : "px-2",
        active ? "bg-surface text-ink ring-1 ring-line" : "text-dim hover:text-ink",
      )}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      {!narrow && (
        <>
          {label}
          {count !== null && (
            <span className="ms-auto font-normal text-faint text-xs tabular-nums">{formats.number(count)}</span>
          )}
        </>
      )}
    </Link>
  );
  return narrow ? (
    <Tooltip label={label} side="inline-end">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
