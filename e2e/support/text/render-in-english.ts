import { NextIntlClientProvider } from "next-intl";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { messages } from "./english";

const settings = { locale: "en-GB", messages, timeZone: "UTC" } as const;

/** Renders a component's markup with the whole catalogue. */
export const renderInEnglish = (element: ReactElement): string =>
  renderToStaticMarkup(createElement(NextIntlClientProvider, { ...settings, ...{ children: element } }));
