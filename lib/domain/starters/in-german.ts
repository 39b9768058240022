import { startersIn } from "./starter";

export const inGerman = startersIn("de", [
  {
    industry: "home",
    name: "Solar: Was bringt mein Dach?",
    text: [
      "Guten Tag und danke für Ihr Interesse! ☀️",
      "",
      "Mit *drei Angaben* rechnen wir aus, was eine Solaranlage bei Ihnen bringt:",
      "1. Ihre Postleitzahl",
      "2. Ihr Stromverbrauch im Jahr",
      "3. Die Ausrichtung des Dachs",
      "",
      "Ein Foto vom Dach hilft uns auch.",
    ],
    prefilled: "Was bringt eine Solaranlage auf meinem Dach?",
  },
  {
    industry: "hiring",
    name: "Pflege: Bewerbung im Chat",
    text: [
      "Hallo! Schön, dass du dich für die Pflege interessierst.",
      "",
      "Kein Anschreiben, kein Lebenslauf: Wir klären alles *in einem kurzen Chat*. Was möchtest du zuerst wissen?",
    ],
    questions: [
      "Was verdiene ich?",
      "Wie sehen die Schichten aus?",
      "Ich habe noch keine Ausbildung",
      "Wann kann ich anfangen?",
    ],
  },
  {
    industry: "cars",
    name: "Autohaus: Probefahrt",
    text: [
      "Willkommen im Autohaus 🚗",
      "",
      "Der Neue steht *zur Probefahrt* bereit. Schreiben Sie uns Ihren Wunschtermin, wir bestätigen ihn noch heute.",
    ],
    questions: [
      "Ich möchte eine Probefahrt vereinbaren",
      "Wie hoch ist die Leasingrate?",
      "Nehmen Sie mein Auto in Zahlung?",
      "Wie lang ist die Lieferzeit?",
    ],
  },
]);
