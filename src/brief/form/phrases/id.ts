import type { Phrases } from "./phrases.ts";

export const id: Phrases = {
  connectives:
    "namun|tetapi|tapi|akan tetapi|selain itu|oleh karena itu|karena itu|sementara itu|kemudian|lalu|di sisi lain|sebaliknya|misalnya|dan|juga|pasalnya|meski demikian|meski begitu|dengan demikian|bahkan|adapun|apalagi".split(
      "|",
    ),
  conjunctions: "namun|tetapi|tapi|dan|selain itu|bahkan".split("|"),
  that: "bahwa".split("|"),
  guarded:
    "tidak|tak|bukan|belum|jangan|tanpa|kecuali|hanya|jika|kalau|apabila|bisa|dapat|harus|mungkin|diduga|sekitar|hampir|setidaknya|paling|menurut|kata|ujar|ungkap*|menyebut|mengaku|menyatakan|mengatakan".split(
      "|",
    ),
  says: "kata|ujar|ungkap|tutur|jelas|tambah|menurut|mengatakan|menyatakan|mengungkapkan|menyebut|menjelaskan".split(
    "|",
  ),
  leaning:
    "ia|dia|mereka|ini|itu|hal ini|hal itu|hal tersebut|keduanya|di sana|di sini|demikian|kondisi ini|kondisi tersebut|menurutnya|akibatnya|padahal|tersebut|pertanyaan tersebut".split(
      "|",
    ),
  ownVoice: "saya|aku|kami|kita|anda|kamu|kalian|kegiatanmu".split("|"),
  future: "akan|rencananya|direncanakan|dijadwalkan".split("|"),
};
