import Link from "next/link";
import { buttonClass } from "@/components/ui/buttons/button-class";

const steps = [
  {
    title: "You don't have access yet",
    advice:
      "Ask an admin of the business to add you in Meta Business settings → Accounts → WhatsApp accounts, then sign in again.",
  },
  {
    title: "You didn't select the account in Facebook's dialog",
    advice: "Sign in again, choose “Edit settings”, and select the business and its WhatsApp account.",
  },
  {
    title: "The business has no WhatsApp account yet",
    advice: "Create one in WhatsApp Manager; it takes a phone number and a few minutes. Then sign in again.",
  },
];

/** For someone whom Meta knows, but who has no business account to show. */
export function NoAccount({ userName }: { userName: string }) {
  return (
    <>
      <h1 className="font-semibold text-2xl tracking-[-0.015em]">No WhatsApp Business Account found</h1>
      <p className="mt-1 text-dim">
        You are signed in as <span dir="auto">{userName}</span>, but Meta lists no account that you can manage. The
        usual reasons:
      </p>
      <ol className="mt-6 divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
        {steps.map(({ title, advice }) => (
          <li key={title} className="px-4 py-3">
            <h2 className="font-semibold">{title}</h2>
            <p className="text-dim">{advice}</p>
          </li>
        ))}
      </ol>
      <p className="mt-6 flex flex-wrap gap-2">
        <Link href="/sign-in?again" className={buttonClass({ variant: "primary" })}>
          Sign in again
        </Link>
      </p>
    </>
  );
}
