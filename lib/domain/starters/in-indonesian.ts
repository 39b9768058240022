import { startersIn } from "./starter";

export const inIndonesian = startersIn("id", [
  {
    industry: "retail",
    name: "Toko busana: koleksi baru",
    text: [
      "Halo, Kak! Selamat datang di toko kami 👋",
      "",
      "Koleksi terbaru sudah *siap kirim*, dan pesanan sebelum jam 3 sore berangkat hari ini juga. Kakak lagi cari model apa?",
    ],
    questions: [
      "Mau lihat katalog",
      "Ukuran saya yang mana, ya?",
      "Bisa bayar di tempat?",
      "Berapa ongkir ke kota saya?",
    ],
  },
  {
    industry: "cars",
    name: "Motor: simulasi kredit",
    text: [
      "Halo, terima kasih sudah tertarik! 🏍️",
      "",
      "Bulan ini ada *DP ringan* dan proses kredit yang cepat. Supaya simulasinya pas, boleh kami tahu:",
      "1. Tipe motor yang diminati",
      "2. Kota domisili",
      "3. Tunai atau kredit",
    ],
    prefilled: "Saya mau simulasi kredit motor.",
  },
  {
    industry: "travel",
    name: "Umrah: pilih bulan berangkat",
    text: [
      "Assalamu'alaikum, terima kasih sudah menghubungi kami 🕋",
      "",
      "Kami berangkat *setiap bulan*, dengan pembimbing berpengalaman dan hotel dekat Masjidil Haram. Bapak/Ibu berencana berangkat bulan apa?",
    ],
    questions: [
      "Berapa biaya paketnya?",
      "Apa saja yang termasuk?",
      "Apakah bisa dicicil?",
      "Dokumen apa yang perlu disiapkan?",
    ],
  },
]);
