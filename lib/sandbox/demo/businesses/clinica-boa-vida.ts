import { clinicaBoaVidaAds } from "../ads/clinica-boa-vida-ads";
import type { DemoBusiness } from "../demo-business";

/** Two sequences have the ids of the guide's list. */
export const clinicaBoaVida: DemoBusiness = {
  business: { id: "550193847261038", name: "Clínica Boa Vida Ltda." },
  account: {
    id: "172930485561204",
    name: "Clínica Boa Vida",
    currency: "BRL",
    timezoneId: "25",
    country: "BR",
    displayNumber: "+55 81 5550-1934",
  },
  advertising: clinicaBoaVidaAds,
  sequences: [
    {
      id: "4362",
      name: "Basic Triage",
      text:
        "Olá! Aqui é a equipe de acolhimento da *Clínica Boa Vida*. 💚\n\nConte em poucas palavras o que você está sentindo e há quanto tempo.\n\n" +
        "_Em caso de emergência, ligue 192 (SAMU)._",
      iceBreakers: ["Estou com febre", "Preciso de um pediatra", "Quero falar com a enfermagem"],
      daysAgo: 140,
    },
    {
      id: "0139138",
      name: "Appointment Schedule",
      text:
        "Olá! Vamos marcar a sua consulta? 🗓️\n\nAtendemos de segunda a sexta, das 7h às 19h, e aos sábados até o meio-dia. " +
        "Diga a especialidade e o melhor horário para você, e respondemos em até 15 minutos.",
      prefilled: "Olá! Gostaria de marcar uma consulta.",
      iceBreakers: [
        "Quais convênios vocês aceitam?",
        "Quanto custa a consulta particular?",
        "Tem horário hoje?",
        "Onde fica a clínica?",
      ],
      inAds: 3,
      daysAgo: 18,
    },
    {
      name: "Check-up 40+",
      text:
        "Que bom ver você por aqui! O nosso *check-up 40+* reúne 14 exames, consulta com clínico e cardiologista, tudo em uma só manhã. " +
        "De ~R$ 890~ por *R$ 590* até o fim do mês.",
      prefilled: "Quero saber mais sobre o check-up 40+.",
      iceBreakers: ["Quais exames estão incluídos?", "Preciso de jejum?", "Posso parcelar?"],
      inAds: 1,
      daysAgo: 6,
    },
    {
      name: "Vacina da gripe 2026",
      text: "A vacina da gripe já chegou! 💉 Sem fila: escolha o dia e a gente te espera.",
      prefilled: "Quero agendar a vacina da gripe.",
      daysAgo: 4,
    },
    {
      name: "Pré-natal – boas-vindas",
      text:
        "Parabéns por esse momento! 🤰 Nosso pré-natal acompanha você da primeira consulta ao pós-parto, sempre com a mesma equipe.\n\n" +
        "Para começar, nos diga:\n1. De quantas semanas você está?\n2. É a sua primeira gestação?\n3. Tem convênio?",
      iceBreakers: ["Como funciona o acompanhamento?", "Vocês fazem ultrassom?", "Quero conhecer a equipe"],
      inAds: 1,
      daysAgo: 26,
    },
    {
      name: "Resultado de exame",
      text: "Os resultados saem em até 48 horas. Envie o *número do pedido* (ex.: `BV-77120`) e a data de nascimento para localizarmos o seu.",
      iceBreakers: ["Meu resultado atrasou", "Quero a 2ª via", "Falar com o laboratório"],
      daysAgo: 90,
    },
    {
      name: "Odonto – clareamento",
      text: "Oi! 😁 Clareamento a laser em *uma sessão de 50 minutos*, com avaliação gratuita. Quer que eu te mande o antes e depois?",
      iceBreakers: ["Sim, quero ver!", "Dói?", "Quanto custa?"],
      hidesAdStatus: true,
      daysAgo: 39,
    },
    {
      name: "Trabalhe conosco – enfermagem",
      text: "Obrigado pelo interesse em trabalhar na Boa Vida! Envie o seu currículo em PDF e o número do COREN. Retornamos sempre, mesmo quando a resposta é não.",
      daysAgo: 210,
    },
  ],
};
