import { academiaPuente } from "../businesses/academia-puente";
import { alNoorMotors } from "../businesses/al-noor-motors";
import { clinicaBoaVida } from "../businesses/clinica-boa-vida";
import { nusaTrails } from "../businesses/nusa-trails";
import { rangoliStudio } from "../businesses/rangoli-studio";
import { mercadoNorte } from "../mercado-norte";
import { lumenCoffeeHistory } from "./lumen-coffee";
import type { DemoHistory } from "./stream";

/** Lumen Coffee's history is detailed. */
export const demoHistories: readonly DemoHistory[] = [
  lumenCoffeeHistory,
  {
    business: nusaTrails,
    streams: [
      { sequence: "Liburan sekolah – Bali 3 hari", perDay: 14, identity: "mix" },
      { sequence: "Sunrise Gunung Batur", perDay: 6, distribution: { iceBreakers: [5, 3, 1], ownWords: 2 } },
      { sequence: "Nusa Penida day trip (EN)", perDay: 5, to: 17 },
      { sequence: "Open trip Komodo – sisa kursi", perDay: 19, from: 21, sources: { ad: 8, status: 2 } },
    ],
  },
  {
    business: clinicaBoaVida,
    streams: [
      {
        sequence: "Appointment Schedule",
        perDay: 17,
        ownWords: [
          "Aceita Unimed?",
          "Quanto custa a consulta?",
          "Tem cardiologista?",
          "Atende sábado?",
          "Oi",
          "Quero falar com alguém",
        ],
        identity: "mix",
      },
      { sequence: "Check-up 40+", perDay: 6, from: 50 },
      {
        sequence: "Vacina da gripe 2026",
        perDay: 12,
        from: 20,
        distribution: { prefilled: 62, edited: 22, ownWords: 16 },
      },
      { sequence: "Pré-natal – boas-vindas", perDay: 3 },
    ],
  },
  {
    business: rangoliStudio,
    streams: [
      { sequence: "शादी कलेक्शन – लहंगे", perDay: 13, languages: ["hi", "hi", "en"], identity: "mix" },
      {
        sequence: "दिवाली सेल – 40% तक",
        perDay: 28,
        from: 24,
        languages: ["hi", "hi", "en"],
        sources: { ad: 7, status: 3 },
      },
      { sequence: "Festive drop (EN)", perDay: 8, from: 60 },
    ],
  },
  {
    business: alNoorMotors,
    streams: [
      { sequence: "تجربة قيادة – عرض الصيف", perDay: 12, languages: ["ar", "ar", "en"], identity: "mix" },
      { sequence: "تمويل بدون دفعة أولى", perDay: 9, from: 70, languages: ["ar", "ar", "hi"] },
      { sequence: "بيع سيارتك اليوم", perDay: 4, from: 30 },
    ],
  },
  {
    business: academiaPuente,
    streams: [
      { sequence: "Inglés intensivo – verano", perDay: 15, identity: "mix" },
      {
        sequence: "Examen de nivel gratis",
        perDay: 11,
        distribution: { prefilled: 71, edited: 9, ownWords: 18, notText: 2 },
      },
      { sequence: "Kids – inscripciones 2026", perDay: 5, from: 55 },
    ],
  },
  { business: mercadoNorte, streams: [{ perDay: 60, identity: "mix", sources: { ad: 9, status: 1 } }] },
];
