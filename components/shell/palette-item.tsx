import { Command } from "cmdk";
import { KeyCaps } from "./key-caps";
import type { PaletteLine } from "./use-palette-groups";

export function PaletteItem({ line, onChoose }: { line: PaletteLine; onChoose: () => void }) {
  const { id, label, detail, keys } = line;
  return (
    <Command.Item
      value={id}
      onSelect={onChoose}
      className="flex min-h-9 cursor-pointer items-center gap-3 rounded-lg px-2.5 py-1.5 data-[selected=true]:bg-accent-soft"
    >
      <span className="min-w-0 flex-1">
        <span className="block truncate text-start" dir="auto">
          {label}
        </span>
        {detail ? (
          <span className="block truncate text-start text-[13px] text-dim" dir="auto">
            {detail}
          </span>
        ) : null}
      </span>
      {keys ? <KeyCaps keys={keys} /> : null}
    </Command.Item>
  );
}
