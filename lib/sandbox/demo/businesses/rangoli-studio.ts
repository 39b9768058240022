import { rangoliStudioAds } from "../ads/rangoli-studio-ads";
import type { DemoBusiness } from "../demo-business";

/** Hindi and English. */
export const rangoliStudio: DemoBusiness = {
  business: { id: "729305518846002", name: "Rangoli Studio Pvt. Ltd." },
  account: {
    id: "506618839274415",
    name: "Rangoli Studio",
    currency: "INR",
    timezoneId: "71",
    country: "IN",
    displayNumber: "+91 55501 20987",
  },
  advertising: rangoliStudioAds,
  sequences: [
    {
      name: "शादी कलेक्शन – लहंगे",
      text:
        "नमस्ते! 🙏 *रंगोली स्टूडियो* में आपका स्वागत है।\n\nहमारे नए शादी कलेक्शन में हाथ की कढ़ाई वाले लहंगे ₹12,999 से शुरू होते हैं। " +
        "नाप हम घर आकर लेते हैं और सिलाई मुफ़्त है। शादी कब है?",
      prefilled: "नमस्ते, मुझे लहंगे देखने हैं।",
      iceBreakers: ["कैटलॉग भेजिए", "सिलाई में कितने दिन लगेंगे?", "क्या ट्रायल मिल सकता है?"],
      inAds: 3,
      daysAgo: 8,
    },
    {
      name: "दिवाली सेल – 40% तक",
      text: "दिवाली की शुभकामनाएँ! 🪔 कुर्ते, साड़ियाँ और जूतियाँ *40% तक की छूट* पर, सिर्फ़ रविवार तक। आज ऑर्डर करें, तीन दिन में घर पर पाएँ।",
      prefilled: "मुझे सेल की जानकारी चाहिए।",
      iceBreakers: ["साड़ियाँ दिखाइए", "कुर्ते दिखाइए", "क्या COD है?", "बदलने का नियम क्या है?"],
      inAds: 5,
      daysAgo: 1,
    },
    {
      name: "Festive drop (EN)",
      text: "Hey! ✨ The festive drop is live: block prints, mirror work and *six shades of marigold*. Tell us your size and we'll send you only what fits.",
      prefilled: "Hi! Show me the festive drop.",
      iceBreakers: ["Size guide", "Do you ship abroad?", "Under ₹3,000"],
      inAds: 1,
      daysAgo: 10,
    },
    {
      name: "ऑर्डर की स्थिति",
      text: "अपना *ऑर्डर नंबर* भेजें (जैसे `RS-50931`), हम तुरंत बता देंगे कि पार्सल कहाँ पहुँचा है। 📦",
      iceBreakers: ["ऑर्डर कहाँ है?", "मुझे बदलना है", "पैसे वापस चाहिए"],
      daysAgo: 70,
    },
    {
      name: "Bulk and boutiques (EN)",
      text: "Thank you for writing to Rangoli's trade desk. We supply 140 boutiques with *ready stock*, GST invoice and 7-day exchange. MOQ is 20 pieces, mixed sizes allowed. Which city is your shop in?",
      iceBreakers: ["Send the trade catalogue", "What are the margins?", "Can I visit the workshop?"],
      daysAgo: 28,
    },
    {
      name: "मेहँदी और हल्दी लुक",
      text: "हल्दी हो या मेहँदी, पूरा लुक एक ही जगह 💛\n\n- पीले और हरे लहंगे\n- फूलों के गहने\n- बच्चों के जोड़े\n\nकिस दिन के लिए चाहिए?",
      iceBreakers: ["हल्दी के लिए", "मेहँदी के लिए", "पूरे परिवार के लिए"],
      hidesAdStatus: true,
      daysAgo: 19,
    },
    {
      name: "Stylist on call",
      text: "Not sure what to wear? Our stylist *Kavya* answers here, 11 am – 8 pm. Send a photo of the invite. 💌",
      prefilled: "Hi Kavya, I need help with an outfit.",
      daysAgo: 36,
    },
    {
      name: "नमस्ते",
      text: "नमस्ते! हम आपकी क्या मदद करें?",
      daysAgo: 300,
    },
  ],
};
