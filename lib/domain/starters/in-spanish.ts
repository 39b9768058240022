import { startersIn } from "./starter";

export const inSpanish = startersIn("es", [
  {
    industry: "food",
    name: "Restaurante: reservas",
    text: [
      "¡Hola! Gracias por escribirnos 🍷",
      "",
      "Esta semana servimos el *menú degustación de temporada*, de martes a sábado. Cuéntanos qué día quieres venir y cuántas personas son, y te guardamos la mejor mesa.",
    ],
    questions: [
      "¿Tienen mesa para hoy?",
      "Quiero ver la carta",
      "¿Hay opciones sin gluten?",
      "¿Dónde está el restaurante?",
    ],
  },
  {
    industry: "travel",
    name: "Viajes a la medida",
    text: [
      "¡Hola! ¿Listo el pasaporte? ✈️",
      "",
      "Patagonia, Cartagena o el Caribe: *armamos el viaje a tu medida*, y la asesoría no tiene costo. Para empezar, cuéntanos:",
      "1. ¿A dónde sueñas ir?",
      "2. ¿Cuándo?",
      "3. ¿Cuántas personas viajan?",
    ],
    prefilled: "Quiero planear un viaje.",
  },
  {
    industry: "education",
    name: "Inglés: prueba de nivel",
    text: [
      "Te damos la bienvenida a la escuela de inglés.",
      "",
      "En *5 minutos* sabemos tu nivel y te recomendamos un curso, en línea o presencial. La primera clase es gratis 🎓",
    ],
    questions: [
      "Quiero hacer la prueba de nivel",
      "¿Qué horarios tienen?",
      "¿Cuánto cuesta al mes?",
      "¿Dan certificado?",
    ],
  },
  {
    industry: "cars",
    name: "Autos: prueba de manejo",
    text: [
      "Hola, gracias por tu interés 🚘",
      "",
      "El nuevo modelo ya está en la agencia y puedes manejarlo *hoy mismo*. ¿Lo quieres de contado, a crédito o dejando tu auto a cuenta?",
    ],
    questions: [
      "Quiero una prueba de manejo",
      "¿De cuánto es el enganche?",
      "¿Reciben mi auto a cuenta?",
      "Mándenme la ficha técnica",
    ],
  },
]);
