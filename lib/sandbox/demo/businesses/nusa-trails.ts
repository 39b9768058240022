import { nusaTrailsAds } from "../ads/nusa-trails-ads";
import type { DemoBusiness } from "../demo-business";

/** Indonesian and English. */
export const nusaTrails: DemoBusiness = {
  business: { id: "318842207716540", name: "PT Nusa Trails Wisata" },
  account: {
    id: "284417730951826",
    name: "Nusa Trails",
    currency: "IDR",
    timezoneId: "66",
    country: "ID",
    displayNumber: "+62 811-0550-7781",
  },
  advertising: nusaTrailsAds,
  sequences: [
    {
      name: "Liburan sekolah – Bali 3 hari",
      text:
        "Halo! 👋 Terima kasih sudah mampir ke *Nusa Trails*.\n\nPaket *Bali 3 hari 2 malam* untuk keluarga mulai dari Rp1.850.000 per orang, " +
        "sudah termasuk hotel, sarapan, dan mobil dengan sopir. Mau berangkat kapan, dan berapa orang?",
      prefilled: "Halo, saya mau tanya paket Bali 3 hari.",
      iceBreakers: ["Apa saja yang termasuk?", "Ada harga untuk anak?", "Bisa dicicil?", "Tanggal yang masih kosong?"],
      inAds: 2,
      daysAgo: 9,
    },
    {
      name: "Sunrise Gunung Batur",
      text:
        "Siap bangun pukul 2 pagi? 🌋\n\nPendakian *Gunung Batur* cocok untuk pemula: dua jam jalan, pemandu lokal, sarapan di puncak sambil melihat matahari terbit.\n\n" +
        "Yang perlu dibawa:\n- Jaket\n- Sepatu dengan sol kasar\n- Rasa penasaran",
      iceBreakers: ["Berapa biayanya?", "Dijemput di mana?", "Kalau hujan bagaimana?"],
      inAds: 1,
      daysAgo: 21,
    },
    {
      name: "Nusa Penida day trip (EN)",
      text: "Hi! 🐠 One day, three bays, and manta rays if the sea is kind.\n\nBoat from Sanur at 7:30, back by 5 pm, lunch included. *Rp 950.000* per person. When are you in Bali?",
      prefilled: "Hi! I'd like to join the Nusa Penida day trip.",
      iceBreakers: ["Is it OK for kids?", "What if the sea is rough?", "Do you pick up in Ubud?"],
      daysAgo: 17,
    },
    {
      name: "Open trip Komodo – sisa kursi",
      text: "Sisa *4 kursi* untuk open trip Komodo, 12–15 bulan depan. 🐉 Tiga malam di kapal, makan ditanggung, foto drone gratis. Mau kami tahan kursinya 24 jam?",
      prefilled: "Saya mau amankan kursi Komodo.",
      inAds: 4,
      daysAgo: 1,
    },
    {
      name: "Umrah keluarga",
      text:
        "Assalamu'alaikum. Terima kasih atas minat Anda pada program *Umrah keluarga 9 hari*. Pembimbing kami mendampingi sejak manasik sampai pulang. " +
        "Semua jadwal sudah termasuk tiket pulang-pergi, visa, hotel dekat masjid, dan makan tiga kali sehari. Boleh kami tahu rencana bulan keberangkatan dan jumlah jamaah?",
      iceBreakers: ["Jadwal keberangkatan", "Hotel dan jaraknya", "Syarat dokumen"],
      daysAgo: 47,
    },
    {
      name: "Honeymoon Ubud",
      text: "Selamat untuk kalian berdua! 💍 Vila dengan kolam pribadi, makan malam di tepi sawah, dan sopir yang tahu kapan harus diam. Tanggal berapa pernikahannya?",
      iceBreakers: ["Lihat pilihan vila", "Paket 4 malam", "Bisa ditambah fotografer?"],
      hidesAdStatus: true,
      daysAgo: 75,
    },
    {
      name: "Corporate retreats (EN)",
      text: "Hello from Nusa Trails Groups. We run retreats for *12 to 120 people*: meeting rooms with real Wi-Fi, one invoice, one person in charge. Tell us the month, the headcount and the mood.",
      iceBreakers: ["Send me a sample programme", "Which venues have a hall?", "Can you handle visas?"],
      daysAgo: 33,
    },
    {
      name: "Rental mobil + sopir",
      text: "Sewa mobil + sopir 10 jam: *Avanza Rp550.000*, *Innova Rp750.000*, *Hiace Rp1.200.000*. Sudah termasuk BBM. Tujuannya ke mana?",
      daysAgo: 3,
    },
  ],
};
