import type { Metadata } from "next";
import Link from "next/link";
import { Brand } from "@/components/ui/brand";
import { buttonClass } from "@/components/ui/buttons/button-class";

export const metadata: Metadata = { title: "Not found" };

/** Also for what exists and is not for this person: an answer that told the two apart would tell too much. */
export default function NotFound() {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[46ch] flex-col items-start justify-center gap-2 px-6 py-16">
      <Brand className="mb-6" />
      <h1 className="font-semibold text-xl">Page not found</h1>
      <p className="text-dim">
        This page was deleted, the address is wrong, or it belongs to a business account that you can't access.
      </p>
      <Link href="/" className={`${buttonClass({ variant: "primary" })} mt-4`}>
        Go to your sequences
      </Link>
    </main>
  );
}
