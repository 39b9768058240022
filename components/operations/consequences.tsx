import { Eye, Heart, Layers, Undo2 } from "lucide-react";

type Props = {
  adCount: number;
  /** What the ads greet with afterwards; null: with no sequence. */
  greetingName: string | null;
};

/** What switching does at Meta, in the order in which it happens, before anybody agrees to it. */
export function Consequences({ adCount, greetingName }: Props) {
  const [each, they] = adCount === 1 ? ["The ad", "it"] : ["Each ad", "they"];
  const lines = [
    {
      icon: Layers,
      title: `${each} gets a new creative`,
      text: greetingName
        ? `A copy of the present one, with the same text, picture and button, that greets with “${greetingName}”. Meta does not let the greeting of an existing creative be changed.`
        : "A copy of the present one, with the same text, picture and button, but without a sequence. Meta does not let the greeting of an existing creative be changed.",
    },
    {
      icon: Eye,
      title: "Back to review at Meta",
      text: `Meta looks at ${they === "it" ? "it" : "them"} again. Most reviews end within a day; until then an ad may stand still.`,
    },
    {
      icon: Heart,
      title: "Likes and comments may be lost",
      text: "They belong to the post behind the present creative. The new one may start without them.",
    },
    {
      icon: Undo2,
      title: "It can be undone",
      text: "The old creative is kept. Undo puts it back into the ad, which is then reviewed once more.",
    },
  ];
  return (
    <ul aria-label="What will happen" className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {lines.map(({ icon: Icon, title, text }) => (
        <li key={title} className="flex gap-2.5">
          <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-dim" strokeWidth={1.75} />
          <div className="min-w-0">
            <p className="font-medium">{title}</p>
            <p className="text-[13px] text-dim">{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
