import { useTranslations } from "next-intl";
import { Phone } from "@/components/preview/phone";

/** Renders both themes; CSS shows one. */
export function PreviewStill() {
  const t = useTranslations("signIn.previewStill");
  const example = {
    name: t("name"),
    text: t("text"),
    autofill: "",
    iceBreakers: [{ title: t("question1") }, { title: t("question2") }, { title: t("question3") }],
  };
  const business = { name: t("business"), verified: true };
  return (
    <aside
      aria-label={t("exampleWelcomeSequence")}
      className="grid grid-cols-[minmax(0,1fr)] place-items-center border-line bg-(image:--stage) px-5 py-10 [--wa-around:80px] max-lg:border-t lg:sticky lg:top-0 lg:h-dvh lg:border-s"
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
