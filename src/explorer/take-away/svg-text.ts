const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands inside of XML; names come from articles and may hold anything. */
export const xmlText = (text: string): string =>
  // Control characters are no XML 1.0 at all.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
