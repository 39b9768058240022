import { clsx } from "clsx";
import { Command } from "cmdk";
import { StatusPill } from "@/components/ui/feedback/status-pill";
import { sheetLine } from "@/components/ui/overlays/sheet-class";
import { KeyCaps } from "../key-caps";
import type { PaletteLine } from "./palette-line";

export function PaletteItem({ line, onChoose }: { line: PaletteLine; onChoose: () => void }) {
  const { id, label, icon: Icon, detail, keys, status, danger } = line;
  return (
    <Command.Item
      value={id}
      onSelect={onChoose}
      className={clsx(
        "group flex min-h-9 cursor-pointer scroll-my-8 items-center gap-3 rounded-lg px-2.5 py-1 data-[selected=true]:bg-accent-soft",
        sheetLine,
        danger && "text-red",
      )}
    >
      <Icon
        aria-hidden
        strokeWidth={1.75}
        className={clsx("size-4 shrink-0", !danger && "text-dim group-data-[selected=true]:text-accent")}
      />
      <span className="min-w-0 flex-1 leading-[18px]">
        <span className="block w-fit max-w-full truncate" dir="auto">
          {label}
        </span>
        {detail ? (
          <span className="block w-fit max-w-full truncate text-[13px] text-dim" dir="auto">
            {detail}
          </span>
        ) : null}
      </span>
      {status ? <StatusPill status={status} /> : null}
      {keys ? (
        <span className="pointer-coarse:hidden">
          <KeyCaps keys={keys} />
        </span>
      ) : null}
    </Command.Item>
  );
}
