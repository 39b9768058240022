import type { ClickPhrases } from "./phrases";

export const spanish: ClickPhrases = {
  names: [
    "María José Ibáñez",
    "Andrés Peña",
    "Lupita",
    "Íñigo Zúñiga",
    "Sofía Cárdenas",
    "Memo ⚽️",
    "Valeria N.",
    "Raúl Montoya",
    "Begoña Ruiz",
  ],
  additions: [
    "Es para mi mamá.",
    "¿Todavía está disponible?",
    "Lo vi en Instagram.",
    "¿Y los domingos abren?",
    "Somos dos personas.",
    "¡Gracias! 🙏",
  ],
  ownWords: [
    "¿Cuánto cuesta?",
    "cuanto cuesta",
    "Precio por favor",
    "¿Dónde están ubicados?",
    "Hola",
    "Info",
    "¿Hacen envíos?",
    "¿Tienen disponible hoy?",
    "Buenas tardes, ¿me pueden llamar?",
    "¿Aceptan tarjeta?",
    "Me interesa 🙋‍♀️",
    "¿Qué incluye?",
  ],
};
