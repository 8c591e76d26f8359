const NOT_ASCII = /[\u0080-\uffff]/;
const MARKS = /\p{M}/gu;

/** Lower case, accents and typographic variants folded: `Élysée` → `elysee`, `Türkiye’s` → `turkiye's`. */
export function fold(word: string): string {
  if (!NOT_ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/ə/g, 'a')
    .replace(/[øö]/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss');
}
