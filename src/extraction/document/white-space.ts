/** Whether a code unit is white space to wink-nlp, or is nothing to be seen. */
export function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 160 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff
  );
}
