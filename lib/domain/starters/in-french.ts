import { startersIn } from "./starter";

export const inFrench = startersIn("fr", [
  {
    industry: "beauty",
    name: "Institut : premier soin",
    text: [
      "Bonjour et bienvenue à l'institut 🌸",
      "",
      "Pour votre premier soin, nous vous offrons *un diagnostic de peau*. Dites-nous ce qui vous ferait plaisir et le jour qui vous arrange : nous vous répondons très vite.",
    ],
    questions: [
      "Je voudrais prendre rendez-vous",
      "Quels sont vos tarifs ?",
      "Avez-vous des cartes cadeaux ?",
      "Où se trouve l'institut ?",
    ],
  },
  {
    industry: "events",
    name: "Salon : badge gratuit",
    text: [
      "Bonjour ! Le salon ouvre bientôt ses portes.",
      "",
      "Votre *badge gratuit* s'obtient ici, en une minute. Il nous faut simplement :",
      "- votre nom",
      "- votre entreprise",
      "- le jour de votre visite",
    ],
    prefilled: "Je voudrais un badge gratuit.",
  },
  {
    industry: "nonprofit",
    name: "Association : donner ou aider",
    text: [
      "Bonjour et merci d'être là 💙",
      "",
      "Chaque soir d'hiver, nos bénévoles servent *300 repas chauds*. Vous pouvez offrir une heure, un repas, ou simplement en parler autour de vous. Par quoi commençons-nous ?",
    ],
    questions: ["Je voudrais faire un don", "Comment devenir bénévole ?", "À quoi sert mon don ?"],
  },
]);
