import { academiaPuenteAds } from "../ads/academia-puente-ads";
import type { DemoBusiness } from "../demo-business";

export const academiaPuente: DemoBusiness = {
  business: { id: "813440276650921", name: "Academia Puente S.C." },
  account: {
    id: "639571204483358",
    name: "Academia Puente",
    currency: "MXN",
    timezoneId: "94",
    country: "MX",
    displayNumber: "+52 33 5550 0172",
  },
  advertising: academiaPuenteAds,
  sequences: [
    {
      name: "Inglés intensivo – verano",
      text:
        "¡Hola! 👋 Qué gusto que quieras aprender con *Academia Puente*.\n\nEl intensivo de inglés dura *4 semanas*, con grupos de máximo 8 personas y " +
        "una clase muestra gratis. ¿Qué nivel tienes y qué horario te acomoda?",
      prefilled: "Hola, me interesa el curso intensivo.",
      iceBreakers: ["¿Cuánto cuesta?", "Quiero hacer el examen de nivel", "¿Hay clases en línea?", "¿Cuándo empieza?"],
      inAds: 2,
      daysAgo: 13,
    },
    {
      name: "Examen de nivel gratis",
      text: "Haz tu examen de nivel *gratis* en 15 minutos. 📝 Lo tomas aquí mismo, por chat, y al terminar te recomendamos un grupo. ¿Empezamos?",
      prefilled: "¡Sí, empecemos!",
      inAds: 2,
      daysAgo: 13,
    },
    {
      name: "Kids – inscripciones 2026",
      text:
        "¡Bienvenidos, papás y mamás! 🎒 Las inscripciones de *Puente Kids* (5 a 12 años) ya están abiertas. Jugamos, cantamos y, sin darse cuenta, hablan inglés.\n\n" +
        "Martes y jueves, 16:30 a 18:00. *10% de descuento* por hermanos.",
      iceBreakers: ["¿Qué edades aceptan?", "Costos y colegiatura", "Agendar una visita"],
      inAds: 1,
      daysAgo: 22,
    },
    {
      name: "Español para extranjeros (EN)",
      text: "¡Bienvenido! That means welcome, and it's lesson one. 🌮\n\nLearn Spanish in Guadalajara: *20 hours a week*, small groups, and a host family if you like. When are you coming?",
      prefilled: "Hi! I'd like to study Spanish in Guadalajara.",
      iceBreakers: ["Prices and dates", "Tell me about host families", "Do I need a visa?"],
      daysAgo: 41,
    },
    {
      name: "Portugués para negócios",
      text: "Olá! Ou melhor: ¡hola! 🇧🇷 Nuestro curso de portugués de negocios empieza con lo que necesitas el lunes: correos, llamadas y números. ¿Para qué industria lo necesitas?",
      iceBreakers: ["Ver el temario", "Clases para mi empresa"],
      hidesAdStatus: true,
      daysAgo: 52,
    },
    {
      name: "Becas – convocatoria abierta",
      text:
        "La convocatoria de *becas 2026* está abierta hasta el 30 de noviembre. Cubrimos del 30 al 80 % de la colegiatura.\n\n" +
        "Requisitos:\n1. Promedio mínimo de 8.5\n2. Comprobante de ingresos\n3. Una carta, de tu puño y letra, donde nos cuentes para qué quieres aprender",
      iceBreakers: ["¿Cómo solicito la beca?", "¿Cuándo dan resultados?"],
      daysAgo: 16,
    },
    {
      name: "Exalumnos – vuelve a casa",
      text: "¡Cuánto tiempo! 🧡 Los exalumnos tienen *25 %* en cualquier curso. ¿Retomamos donde te quedaste?",
      daysAgo: 95,
    },
    {
      name: "Atención a estudiantes",
      text: "Hola, aquí Control Escolar. Mándanos tu *matrícula* y tu duda, y te respondemos en horario de oficina (9:00 a 19:00).",
      iceBreakers: ["Constancia de estudios", "Cambio de horario", "Pagos y facturas"],
      daysAgo: 180,
    },
  ],
};
