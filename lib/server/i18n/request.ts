import { getRequestConfig } from "next-intl/server";

/** English until a person can choose a language. Times are formatted by the components, in the zone of the reader. */
export default getRequestConfig(async () => {
  const locale = "en";
  return { locale, messages: (await import(`../../../messages/${locale}.json`)).default };
});
