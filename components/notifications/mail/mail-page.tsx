import type { ReactNode } from "react";
import { Brand } from "@/components/ui/brand";

type Props = { title: string; advice: string; children?: ReactNode };

/** For links in e-mail: works without a session and without JavaScript. */
export function MailPage({ title, advice, children }: Props) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[52ch] flex-col items-start justify-center gap-2 px-6 py-16">
      <Brand className="mb-6" />
      <h1 className="font-semibold text-xl [overflow-wrap:anywhere]">{title}</h1>
      <p className="text-dim">{advice}</p>
      {children && <div className="mt-4 flex flex-wrap gap-2">{children}</div>}
    </main>
  );
}
