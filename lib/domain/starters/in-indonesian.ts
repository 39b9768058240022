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
  {
    industry: "food",
    name: "Katering: nasi kotak dan tumpeng",
    text: [
      "Halo, Kak! Lagi siapkan acara apa? 🍱",
      "",
      "Kami melayani *mulai 20 porsi*, gratis ongkir dalam kota. Cukup pesan dua hari sebelumnya.",
    ],
    questions: ["Minta daftar menu", "Berapa harga per kotak?", "Bisa antar hari Minggu?", "Ada pilihan vegetarian?"],
  },
  {
    industry: "beauty",
    name: "Klinik kecantikan: konsultasi kulit",
    text: [
      "Hai, Kak! Terima kasih sudah mampir ✨",
      "",
      "Konsultasi pertama dengan dokter kami *gratis*. Ceritakan kondisi kulit Kakak, nanti kami bantu pilihkan perawatannya.",
    ],
    questions: ["Kulit saya berjerawat", "Berapa harga facial?", "Mau buat janji", "Kliniknya di mana?"],
  },
  {
    industry: "education",
    name: "Kursus bahasa: tes penempatan",
    text: [
      "Halo! Selamat datang di kelas kami 📚",
      "",
      "Mulai dari *tes penempatan gratis* selama 15 menit, lalu kami sarankan kelas yang pas:",
      "- pagi",
      "- sore",
      "- akhir pekan",
    ],
    prefilled: "Saya mau ikut tes penempatan.",
  },
]);
