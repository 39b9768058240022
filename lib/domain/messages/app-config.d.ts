import type messages from "../../../messages/en.json";
import type { InterfaceLocale } from "../languages/interface-languages";

declare module "use-intl" {
  interface AppConfig {
    Locale: InterfaceLocale;
    Messages: typeof messages;
  }
}
