import { startersIn } from "./starter";

export const inPortuguese = startersIn("pt-BR", [
  {
    industry: "retail",
    name: "Loja: primeira compra",
    text: [
      "Oi! Que bom ter você aqui 💚",
      "",
      "Sua *primeira compra tem 10% de desconto*, com frete grátis acima de R$ 199. Me conta: é para você ou para presente?",
    ],
    questions: ["Quero ver as novidades", "Como sei o meu tamanho?", "Como funciona a troca?", "Aceita Pix?"],
  },
  {
    industry: "beauty",
    name: "Salão: agendamento",
    text: [
      "Olá! Aqui é do salão 💇‍♀️",
      "",
      "Ainda temos horários *nesta semana*. Me diz o serviço e o melhor dia para você, que eu confirmo em poucos minutos.",
    ],
    questions: ["Quero agendar um corte", "Quanto custa a coloração?", "Tem horário no sábado?", "Vocês fazem unhas?"],
  },
  {
    industry: "property",
    name: "Lançamento: tabela ou visita",
    text: [
      "Olá, tudo bem? Agradecemos o interesse no lançamento.",
      "",
      "São apartamentos de *2 e 3 quartos*, a cinco minutos do metrô, com entrada parcelada. Posso mandar a tabela ou prefere agendar uma visita?",
    ],
    questions: [
      "Quero receber a tabela de preços",
      "Posso usar o FGTS?",
      "Quando fica pronto?",
      "Quero agendar uma visita",
    ],
  },
  {
    industry: "hiring",
    name: "Motoristas: cadastro",
    text: [
      "Fala, motorista! 👋",
      "",
      "O cadastro leva uns *10 minutos* e é todo pelo celular. Separe:",
      "- CNH com EAR",
      "- documento do carro",
      "- uma selfie",
      "",
      "Por onde começamos?",
    ],
    questions: ["Quanto dá para ganhar?", "Meu carro serve?", "Quero me cadastrar", "Quando recebo?"],
  },
]);
