import { Eye, Heart, Info, Layers, type LucideIcon, Undo2 } from "lucide-react";
import { consequences } from "@/lib/domain/changes/consequences";

const looks: Record<string, { icon: LucideIcon; title: string }> = {
  "new-creative": { icon: Layers, title: "A new creative" },
  review: { icon: Eye, title: "Meta reviews it again" },
  "social-proof": { icon: Heart, title: "Likes and comments may be lost" },
  reversible: { icon: Undo2, title: "It can be undone" },
};

/** What switching does at Meta, to be read before anybody agrees to it; each with where the knowledge comes from. */
export function Consequences() {
  return (
    <ul aria-label="What will happen" className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {consequences.map(({ id, sentence, source }) => {
        const { icon: Icon, title } = looks[id] ?? { icon: Info, title: "Good to know" };
        return (
          <li key={id} className="flex gap-2.5">
            <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-dim" strokeWidth={1.75} />
            <div className="min-w-0">
              <p className="font-medium">{title}</p>
              <p className="text-[13px] text-dim">
                {sentence} <span className="text-faint text-xs">{source}</span>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
