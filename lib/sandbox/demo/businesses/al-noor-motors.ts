import { alNoorMotorsAds } from "../ads/al-noor-motors-ads";
import type { DemoBusiness } from "../demo-business";

/** Arabic first, English second. */
export const alNoorMotors: DemoBusiness = {
  business: { id: "667120394458813", name: "Al Noor Motors LLC" },
  account: {
    id: "448205713390627",
    name: "النور للسيارات | Al Noor Motors",
    currency: "AED",
    timezoneId: "8",
    country: "AE",
    displayNumber: "+971 50 555 0148",
  },
  advertising: alNoorMotorsAds,
  sequences: [
    {
      id: "6987565",
      name: "Car Leads",
      text: "Welcome to Al Noor Motors. Which car are you looking for, and when would you like to drive it?",
      iceBreakers: ["See cars under AED 60,000", "Book a test drive", "Sell my car"],
      daysAgo: 150,
    },
    {
      name: "تجربة قيادة – عرض الصيف",
      text:
        "أهلًا وسهلًا بك في *النور للسيارات* 🚗\n\nاحجز تجربة قيادة هذا الأسبوع واحصل على *صيانة مجانية لمدة سنتين*. " +
        "أخبرنا بالسيارة التي تفضّلها والوقت المناسب لك، وسنحضرها إلى باب بيتك.",
      prefilled: "مرحبًا، أودّ حجز تجربة قيادة.",
      iceBreakers: ["ما السيارات المتوفرة؟", "كم الدفعة الأولى؟", "هل تصلون إلى الشارقة؟"],
      inAds: 3,
      daysAgo: 7,
    },
    {
      name: "تمويل بدون دفعة أولى",
      text:
        "السلام عليكم 👋\n\nنوفّر تمويلًا *بدون دفعة أولى* وبأقساط تبدأ من 990 درهمًا شهريًا، والموافقة خلال 24 ساعة.\n\n" +
        "المطلوب:\n- الهوية الإماراتية\n- رخصة القيادة\n- شهادة راتب",
      iceBreakers: ["احسب القسط الشهري", "هل يشمل التأمين؟", "أنا أعمل لحسابي الخاص"],
      inAds: 2,
      daysAgo: 14,
    },
    {
      name: "بيع سيارتك اليوم",
      text: "نشتري سيارتك *اليوم* وندفع فورًا 💵 أرسل الموديل وسنة الصنع وعدد الكيلومترات، وسيصلك السعر خلال ساعة.",
      prefilled: "أريد بيع سيارتي.",
      inAds: 1,
      daysAgo: 3,
    },
    {
      name: "مواعيد الصيانة",
      text: "يسعدنا خدمتك. مركز الصيانة مفتوح من *السبت إلى الخميس، 8 صباحًا – 9 مساءً*. ما نوع الخدمة التي تحتاجها؟",
      iceBreakers: ["تغيير الزيت", "فحص شامل", "صوت غريب في المحرك"],
      daysAgo: 58,
    },
    {
      name: "Electric weekend (EN)",
      text: "Curious about electric? ⚡️ Take one home for the *whole weekend*: charger included, no deposit, no sales pitch. Two weekends are left this month.",
      prefilled: "Hi, which weekends are left?",
      iceBreakers: ["Which models can I try?", "How far does it go?", "Where do I charge?"],
      hidesAdStatus: true,
      daysAgo: 11,
    },
    {
      name: "رمضان كريم – ساعات العمل",
      text: "رمضان كريم 🌙 معرضنا مفتوح يوميًا من *10 صباحًا إلى 4 عصرًا* ومن *9 مساءً إلى 1 ليلًا*. تقبّل الله طاعاتكم.",
      daysAgo: 260,
    },
    {
      name: "Fleet – 10 cars and more (AR/EN)",
      text:
        "مرحبًا بشركات الأعمال! أسعار خاصة ابتداءً من 10 سيارات، مع سيارة بديلة عند كل صيانة.\n\n" +
        "Hello, business customers! Special prices from 10 cars on, and a replacement car with every service.",
      iceBreakers: ["Send me the fleet price list", "أرغب في التحدث مع مدير الحسابات"],
      daysAgo: 80,
      extra: { source: { tool: "fleet-desk", version: 3 } },
    },
  ],
};
