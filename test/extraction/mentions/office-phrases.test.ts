import { describe, expect, test } from 'vitest';
import { readOffice } from '../../../src/extraction/mentions/office-phrases.js';
import { HEAD_FORMS } from '../../../src/extraction/words/office-forms.js';
import { mentionsOf } from '../read-sentence.js';

/** The first office of a text: title, whom it serves (a known name, or "~" and the words that own it), where it is accredited. */
function officeOf(text: string): string | null {
  const { reading } = mentionsOf(text);
  const { low, count } = reading.tokens;
  for (let i = 0; i < count; i++) {
    const office = HEAD_FORMS.has(low[i] ?? '') ? readOffice(reading, i, 0, count) : null;
    if (!office) continue;
    const { served, owner, accreditedTo, former, plural } = office;
    const parts = [office.title];
    if (served) parts.push(`of ${reading.slice(served.first, served.last)}`);
    if (owner) parts.push(`of ~${reading.slice(owner[0], owner[1])}`);
    if (accreditedTo.length) parts.push(`to ${accreditedTo.map((h) => reading.slice(h.first, h.last)).join('+')}`);
    if (former) parts.push('(former)');
    if (plural) parts.push('(several)');
    return parts.join(' ');
  }
  return null;
}

describe('an office is read', () => {
  test.each([
    // To the left of its head.
    ['The Georgian foreign minister spoke.', 'foreign minister of Georgian'],
    ["Georgia's Deputy Foreign Minister spoke.", 'Deputy Foreign Minister of Georgia'],
    ['Its president spoke.', 'president of ~Its'],
    ["The West African bloc's president spoke.", 'president of ~The West African bloc'],
    ['Culture and Sports Minister Otieno spoke.', 'Culture and Sports Minister'],
    ['The former Kenyan president spoke.', 'former president of Kenyan (former)'],
    // To the right of it.
    ['The Minister for Culture, Youth and Sports of Kenya spoke.', 'Minister for Culture, Youth and Sports of Kenya'],
    ['The president of the Republic of Chad spoke.', 'president of Republic of Chad'],
    ['The president of the State of Chad spoke.', 'president of Chad'],
    ['The Secretary of State spoke.', 'Secretary of State'],
    ['She is ambassador to Chad and Mali.', 'ambassador to Chad+Mali'],
    ['The Kenyan ambassador to Uganda spoke.', 'ambassador of Kenyan to Uganda'],
    ['The Director-General spoke.', 'Director-General'],
    ['The president of the council spoke.', 'president of ~the council'],
    ['Foreign ministers spoke.', 'Foreign ministers (several)'],
  ])('%s', (text, expected) => {
    expect(officeOf(text)).toBe(expected);
  });

  test.each(['The charge that they lied was denied.', 'They visited a museum.'])('but not in: %s', (text) => {
    expect(officeOf(text)).toBeNull();
  });
});
