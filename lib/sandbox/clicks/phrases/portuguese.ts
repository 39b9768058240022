import type { ClickPhrases } from "./phrases";

export const portuguese: ClickPhrases = {
  names: ["João Pedro", "Conceição Araújo", "Bia ✨", "Thiago Moraes", "Dona Lúcia", "Ana Clara F.", "Zé", "Letícia"],
  additions: [
    "É para a minha mãe.",
    "Ainda está valendo?",
    "Vi no Instagram.",
    "Vocês abrem aos sábados?",
    "Somos duas pessoas.",
    "Obrigada! 🙏",
  ],
  ownWords: [
    "Quanto custa?",
    "quanto custa",
    "Qual o valor?",
    "Onde fica?",
    "Oi",
    "Bom dia",
    "Aceita convênio?",
    "Tem horário hoje?",
    "Posso parcelar?",
    "Quero falar com uma pessoa",
    "É no mesmo dia?",
  ],
};
