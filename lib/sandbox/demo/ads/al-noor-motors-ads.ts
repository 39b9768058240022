import type { DemoAdAccounts } from "../demo-ad";

const summer = { campaign: "عرض الصيف", objective: "OUTCOME_SALES", sequence: "تجربة قيادة – عرض الصيف" };
const finance = { campaign: "تمويل", objective: "OUTCOME_LEADS", sequence: "تمويل بدون دفعة أولى" };

export const alNoorMotorsAds: DemoAdAccounts = {
  accounts: [
    { id: "2390184755231", name: "Al Noor Motors – UAE" },
    { id: "2390184755232", name: "Al Noor Motors – Service" },
  ],
  pageId: "104412876630954",
  ads: [
    {
      ...summer,
      name: "تجربة قيادة – صورة",
      adSet: "دبي · 25–44",
      text: "اختر السيارة، ونحن نأتي بها إلى بابك. تجربة قيادة بلا التزام.",
      headline: "احجز تجربة القيادة",
      picture: "car-sky",
      daysAgo: 22,
    },
    {
      ...summer,
      name: "تجربة قيادة – فيديو",
      adSet: "دبي · 25–44",
      text: "دقيقة خلف المقود تكفي.",
      headline: "عرض الصيف",
      picture: "car-amber",
      isVideo: true,
      daysAgo: 21,
    },
    {
      ...summer,
      name: "تجربة قيادة – أبوظبي",
      adSet: "أبوظبي · 25–54",
      text: "صالة العرض الجديدة في أبوظبي بانتظارك.",
      headline: "نراك في أبوظبي",
      picture: "car-rose",
      review: "disapproved",
      daysAgo: 3,
    },
    {
      ...finance,
      name: "بدون دفعة أولى – صورة",
      adSet: "الإمارات · 22–40",
      text: "سيارتك اليوم، والقسط الأول بعد ستين يوماً.",
      headline: "تمويل خلال ساعة",
      picture: "car-plum",
      daysAgo: 35,
    },
    {
      ...finance,
      name: "بدون دفعة أولى – إعادة استهداف",
      adSet: "زوار الموقع · 30 يوماً",
      text: "طلبك ما زال محفوظاً. أكمله في دقيقتين.",
      headline: "أكمل طلبك",
      picture: "car-sand",
      effectiveStatus: "PENDING_BILLING_INFO",
      daysAgo: 34,
    },
    {
      campaign: "بيع سيارتك",
      name: "بيع سيارتك اليوم",
      adSet: "الإمارات · أصحاب السيارات",
      text: "سعر خلال عشر دقائق، والمبلغ في حسابك اليوم.",
      headline: "كم تساوي سيارتك؟",
      picture: "car-forest",
      sequence: "بيع سيارتك اليوم",
      daysAgo: 50,
    },
    {
      account: 1,
      campaign: "Service",
      name: "Summer AC check",
      adSet: "Dubai · Owners",
      text: "Forty-eight degrees outside. Eighteen inside. Free check this week.",
      headline: "Free AC check",
      picture: "car-sky",
      own: { text: "أهلاً! Hello! Which car do you drive?", autofill: "I'd like the free AC check" },
      daysAgo: 7,
    },
  ],
};
