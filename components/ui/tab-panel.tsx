import { Tabs as BaseTabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

type TabPanelProps = { value: string; keepMounted?: boolean; className?: string; children: ReactNode };

/** What one tab shows. Kept mounted it keeps its state (a form, a scroll position) while another one is shown. */
export function TabPanel({ value, keepMounted = false, className, children }: TabPanelProps) {
  return (
    <BaseTabs.Panel value={value} keepMounted={keepMounted} className={className}>
      {children}
    </BaseTabs.Panel>
  );
}
