import { Tabs as BaseTabs } from "@base-ui/react/tabs";
import clsx from "clsx";
import type { ReactNode } from "react";

type TabsProps<Value extends string> = {
  value: Value;
  onValueChange: (value: Value) => void;
  /** The name of the row of tabs. */
  label: string;
  tabs: { value: Value; label: ReactNode }[];
  /** `TabPanel`s. */
  children: ReactNode;
  className?: string;
  listClassName?: string;
};

/** A row of tabs above the panel that they choose; arrow keys move between them. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { value, onValueChange, label, tabs, children, className, listClassName } = props;
  return (
    <BaseTabs.Root value={value} onValueChange={(next: Value) => onValueChange(next)} className={className}>
      <BaseTabs.List
        aria-label={label}
        activateOnFocus
        className={clsx("flex gap-1 border-b border-line", listClassName)}
      >
        {tabs.map((tab) => (
          <BaseTabs.Tab
            key={tab.value}
            value={tab.value}
            className="-mb-px h-10 border-b-2 border-transparent px-3 font-medium text-dim hover:text-ink data-active:border-accent data-active:text-ink"
          >
            {tab.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {children}
    </BaseTabs.Root>
  );
}
