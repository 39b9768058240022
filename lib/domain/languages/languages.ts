/** Languages that Click-to-WhatsApp ads are often written in, by their own names; BCP 47 tags. */
export const languages = [
  { tag: "ar", name: "العربية", english: "Arabic" },
  { tag: "bn", name: "বাংলা", english: "Bengali" },
  { tag: "zh-Hans", name: "简体中文", english: "Chinese, simplified" },
  { tag: "zh-Hant", name: "繁體中文", english: "Chinese, traditional" },
  { tag: "nl", name: "Nederlands", english: "Dutch" },
  { tag: "en", name: "English", english: "English" },
  { tag: "fil", name: "Filipino", english: "Filipino" },
  { tag: "fr", name: "Français", english: "French" },
  { tag: "de", name: "Deutsch", english: "German" },
  { tag: "gu", name: "ગુજરાતી", english: "Gujarati" },
  { tag: "ha", name: "Hausa", english: "Hausa" },
  { tag: "he", name: "עברית", english: "Hebrew" },
  { tag: "hi", name: "हिन्दी", english: "Hindi" },
  { tag: "id", name: "Bahasa Indonesia", english: "Indonesian" },
  { tag: "it", name: "Italiano", english: "Italian" },
  { tag: "ja", name: "日本語", english: "Japanese" },
  { tag: "kn", name: "ಕನ್ನಡ", english: "Kannada" },
  { tag: "ko", name: "한국어", english: "Korean" },
  { tag: "ms", name: "Bahasa Melayu", english: "Malay" },
  { tag: "ml", name: "മലയാളം", english: "Malayalam" },
  { tag: "mr", name: "मराठी", english: "Marathi" },
  { tag: "fa", name: "فارسی", english: "Persian" },
  { tag: "pl", name: "Polski", english: "Polish" },
  { tag: "pt-BR", name: "Português (Brasil)", english: "Portuguese, Brazil" },
  { tag: "pt-PT", name: "Português (Portugal)", english: "Portuguese, Portugal" },
  { tag: "pa", name: "ਪੰਜਾਬੀ", english: "Punjabi" },
  { tag: "ro", name: "Română", english: "Romanian" },
  { tag: "ru", name: "Русский", english: "Russian" },
  { tag: "es", name: "Español", english: "Spanish" },
  { tag: "sw", name: "Kiswahili", english: "Swahili" },
  { tag: "ta", name: "தமிழ்", english: "Tamil" },
  { tag: "te", name: "తెలుగు", english: "Telugu" },
  { tag: "th", name: "ไทย", english: "Thai" },
  { tag: "tr", name: "Türkçe", english: "Turkish" },
  { tag: "uk", name: "Українська", english: "Ukrainian" },
  { tag: "ur", name: "اردو", english: "Urdu" },
  { tag: "vi", name: "Tiếng Việt", english: "Vietnamese" },
] as const;

/** A language by its own name; a tag that is not in the list stands for itself. */
export const languageName = (tag: string): string => languages.find((language) => language.tag === tag)?.name ?? tag;

/** The languages to choose from: found by their own name and by the English one. */
export const languageChoices = languages.map(({ tag, name, english }) => ({ value: tag, label: name, hint: english }));
