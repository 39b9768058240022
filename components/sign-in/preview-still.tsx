import { Phone } from "@/components/preview/phone";

const example = {
  name: "Autumn roast",
  text: "Hi! ☕ Welcome to *Lumen Coffee*.\n\nTell us how you brew and we will pick a bag for you:\n- espresso\n- filter\n- French press",
  autofill: "",
  iceBreakers: [
    { title: "Which beans suit my grinder?" },
    { title: "How long does delivery take?" },
    { title: "Can I change my subscription?" },
  ],
};
const business = { name: "Lumen Coffee", verified: true };

/** What a customer will see, so that the page says without words what this is. Both themes stand in the markup; CSS shows one. */
export function PreviewStill() {
  return (
    <aside
      aria-label="Example of a welcome sequence"
      className="grid grid-cols-[minmax(0,1fr)] place-items-center border-line bg-(image:--stage) px-5 py-10 [--wa-around:80px] max-lg:border-t lg:sticky lg:top-0 lg:h-dvh lg:border-l"
    >
      <div className="w-full max-w-[340px] dark:hidden">
        <Phone words={example} business={business} theme="light" />
      </div>
      <div className="hidden w-full max-w-[340px] dark:block">
        <Phone words={example} business={business} theme="dark" />
      </div>
    </aside>
  );
}
