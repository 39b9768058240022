import type { ClickPhrases } from "./phrases";

export const hindi: ClickPhrases = {
  names: ["अनिता शर्मा", "Rahul Verma", "सुनील", "Pooja 🌺", "मीना देवी", "Arjun K.", "Kavita Joshi", "श्रेया"],
  additions: ["मेरी बहन के लिए चाहिए।", "क्या अभी भी मिलेगा?", "Instagram पर देखा था।", "रविवार को खुला है?", "धन्यवाद 🙏"],
  ownWords: [
    "कितने का है?",
    "price kya hai",
    "दाम बताइए",
    "दुकान कहाँ है?",
    "नमस्ते",
    "Hello ji",
    "COD मिलेगा?",
    "डिलीवरी कितने दिन में?",
    "और रंग हैं?",
    "क्या बदल सकते हैं?",
  ],
};
