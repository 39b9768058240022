export type OwnWords = { text: string; autofill?: string | undefined; iceBreakers?: string[] | undefined };

type Spec = Record<string, unknown>;
type Story = {
  pageId: string;
  text: string;
  headline: string;
  /** A name for `drawPicture`. */
  picture: string;
  isVideo?: boolean | undefined;
  /** Inline `page_welcome_message`, as sent. */
  greeting?: unknown;
};

/** For a picture or video with a WhatsApp button. */
export function storySpec({ pageId, text, headline, picture, isVideo, greeting }: Story): Spec {
  const call_to_action = { type: "WHATSAPP_MESSAGE", value: { app_destination: "WHATSAPP" } };
  const welcome = greeting === undefined ? {} : { page_welcome_message: greeting };
  if (isVideo) {
    const video = { video_id: `90${picture.length}0417733852`, image_hash: picture, title: headline, message: text };
    return { page_id: pageId, video_data: { ...video, call_to_action, ...welcome } };
  }
  const link = { link: "https://api.whatsapp.com/send", message: text, name: headline, image_hash: picture };
  return { page_id: pageId, link_data: { ...link, call_to_action, ...welcome } };
}

/** The guide's `asset_feed_spec` for a sequence. */
export function sequenceFeed(sequenceId: string, optimizationType?: string): Spec {
  return {
    additional_data: { partner_app_welcome_message_flow_id: sequenceId },
    ...(optimizationType === undefined ? {} : { optimization_type: optimizationType }),
  };
}

/** `page_welcome_message` as Ads Manager's editor writes it. */
export function ownGreeting({ text, autofill, iceBreakers = [] }: OwnWords): Spec {
  return {
    type: "VISUAL_EDITOR",
    version: 2,
    landing_screen_type: "welcome_message",
    media_type: "text",
    text_format: {
      customer_action_type: autofill === undefined ? "ice_breakers" : "autofill_message",
      message: {
        text,
        ...(autofill === undefined ? {} : { autofill_message: { content: autofill } }),
        ...(iceBreakers.length === 0 ? {} : { ice_breakers: iceBreakers.map((title) => ({ title })) }),
      },
    },
  };
}
