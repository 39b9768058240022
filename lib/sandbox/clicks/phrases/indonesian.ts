import type { ClickPhrases } from "./phrases";

export const indonesian: ClickPhrases = {
  names: ["Budi Santoso", "Sri Wahyuni", "Dewi 🌸", "Agus", "Putri Maharani", "Made Wirawan", "Rizky", "Bu Tini"],
  additions: ["Untuk dua orang ya.", "Masih ada?", "Saya lihat di Instagram.", "Hari Minggu buka?", "Terima kasih 🙏"],
  ownWords: [
    "Berapa harganya?",
    "harga berapa",
    "Lokasinya di mana?",
    "Halo kak",
    "Masih ada slot?",
    "Bisa COD?",
    "Termasuk apa saja?",
    "Bisa bayar di tempat?",
    "Mau tanya dong",
    "Anak-anak boleh ikut?",
  ],
};
