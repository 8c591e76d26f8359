import { AGREEMENT_HEADS, EVENT_HEADS, INSTITUTION_HEADS, MINISTRY_FIELDS } from '../../ontology/words/institutions.js';
import { PORTFOLIOS } from '../../ontology/words/offices.js';
import { type Sentence, Shape } from '../document/index.js';
import { WordClass } from '../words/word-classes.js';
import type { EntityBook } from './entity-book.js';
import type { Hit } from './gazetteer.js';
import type { Mention } from './mention.js';
import type { Reading } from './reading.js';

const FUNCTION_POS = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'PUNCT']);
const LIST_JOIN = /^(and|&|,|of|for|on|the|in)$/;

/** Finds ministries and other bodies by the pattern of their names, named events, and agreements. */
export class InstitutionReader {
  readonly mentions: Mention[] = [];

  constructor(
    private readonly r: Reading,
    private readonly book: EntityBook,
    /** Tokens that a person's mention has taken. */
    private readonly taken: Uint8Array,
  ) {}

  read(sentence: Sentence, from: number): void {
    const { classes, low, shape } = this.r.tokens;
    for (let i = from; i < sentence.last; i++) {
      if (!((classes[i] ?? 0) & WordClass.Institution)) continue;
      if (this.taken[i] || (this.r.hitAt[i] ?? -1) >= 0) continue;
      const word = low[i] ?? '';
      const head = INSTITUTION_HEADS.get(word);
      if (head && (!head.capital || shape[i] === Shape.Capitalised)) {
        const end = this.institution(i, from, sentence.last);
        if (end > i) {
          i = end - 1;
          continue;
        }
      }
      if (EVENT_HEADS.has(word) && shape[i] === Shape.Capitalised)
        i = Math.max(i, this.titled(i, from, sentence.last, 'Event') - 1);
      else if (AGREEMENT_HEADS.has(word)) i = Math.max(i, this.agreement(i, from, sentence.last) - 1);
    }
  }

  private institution(at: number, from: number, to: number): number {
    const { low, shape } = this.r.tokens;
    const isMinistry = low[at] === 'ministry';
    let left = at;
    let owner: Hit | null = null;
    while (left - 1 >= from && !this.taken[left - 1]) {
      const j = left - 1;
      const word = low[j] ?? '';
      const hit = this.r.hits[this.r.hitAt[j] ?? -1];
      if (hit) {
        owner = hit;
        left = hit.first;
        break;
      }
      if (word === "'s" && (this.r.hitAt[j - 1] ?? -1) >= 0) {
        left--;
        continue;
      }
      const named = shape[j] === Shape.Capitalised && !FUNCTION_POS.has(this.r.tokens.pos[j] ?? '');
      if (
        named ||
        (isMinistry && PORTFOLIOS.has(word)) ||
        (/^(and|&)$/.test(word) &&
          left < at &&
          shape[j - 1] !== Shape.Other &&
          j - 1 >= from &&
          (PORTFOLIOS.has(low[j - 1] ?? '') || shape[j - 1] === Shape.Capitalised) &&
          (this.r.hitAt[j - 1] ?? -1) === -1)
      ) {
        left = j;
        continue;
      }
      break;
    }
    while (left < at && /^(and|&|'s)$/.test(low[left] ?? '')) left++;
    let right = at + 1;
    let tailOwner: Hit | null = null;
    let forBody = '';
    // "of Foreign Affairs and Trade of New Zealand"
    for (let guard = 0; guard < 3; guard++) {
      if (low[right] !== 'of' && low[right] !== 'for' && low[right] !== 'on') break;
      let k = right + 1;
      while (/^(the|republic|kingdom|state)$/.test(low[k] ?? '') && (this.r.hitAt[k] ?? -1) === -1 && k < right + 4) {
        k++;
        if (low[k] === 'of') k++;
      }
      const hit = this.r.hits[this.r.hitAt[k] ?? -1];
      if (hit && hit.form !== 'demonym' && !owner) {
        tailOwner = hit;
        right = hit.last;
        // "the National Commission of Kenya for UNESCO"
        const body = this.r.hits[this.r.hitAt[right + 1] ?? -1];
        if (low[right] === 'for' && body?.first === right + 1 && body.ref.kind === 'Organization') {
          forBody = this.r.slice(right, body.last);
          right = body.last;
        }
        break;
      }
      let m = right + 1;
      while (
        m < to &&
        !this.taken[m] &&
        (this.r.hitAt[m] ?? -1) === -1 &&
        (shape[m] === Shape.Capitalised ||
          (isMinistry && PORTFOLIOS.has(low[m] ?? '')) ||
          (LIST_JOIN.test(low[m] ?? '') &&
            m > right &&
            shape[m + 1] === Shape.Capitalised &&
            (this.r.hitAt[m + 1] ?? -1) === -1 &&
            !(low[m] === ',' && low[m + 2] !== 'and' && low[m + 2] !== ',')))
      )
        m++;
      if (m === right + 1) break;
      right = m;
    }
    const by = tailOwner ?? owner;
    const nameFirst =
      owner && (owner.form === 'demonym' || low[owner.last] === "'s" || isMinistry || owner.ref.kind !== 'Country')
        ? this.skip(owner.last)
        : left;
    const bare = this.r.slice(nameFirst, tailOwner ? this.beforeTail(at, right, tailOwner) : right);
    const words = bare.split(' ');
    if (words.length < 2 && !by) return -1;
    if (
      !isMinistry &&
      words.length < 2 &&
      by?.ref.kind === 'Country' &&
      !/^(parliament|army|navy|senate|congress|assembly)$/i.test(bare) &&
      !(tailOwner && /^(university|bank|academy|museum|chamber|federation|institute)$/i.test(bare))
    )
      return -1;
    const country = by?.ref.kind === 'Country' ? by.ref.country : null;
    const surface = this.r.slice(left, right);
    let name = bare;
    if (isMinistry && !by) return this.knownMinistry(ministryName(bare), left, right);
    if (isMinistry || /^ministry/i.test(bare)) name = ministryName(bare);
    const full = country ? `${name} of ${country.name}${forBody && ` ${forBody}`}` : by && owner ? surface : name;
    const kept =
      country &&
      !isMinistry &&
      owner &&
      owner.form === 'demonym' &&
      !/^(parliament|senate|congress|assembly)$/i.test(bare)
        ? surface
        : full;
    const entity = this.book.named(
      'Organization',
      kept,
      country?.code ?? null,
      isMinistry ? 'ministry' : bodyClassOf(low[at] ?? ''),
    );
    for (const alias of [surface, full, bare]) if (alias !== kept && alias.includes(' ')) entity.aliases.add(alias);
    this.mentions.push({
      first: left,
      last: right,
      nameFirst: left,
      nameLast: right,
      entity: entity.index,
      form: 'name',
      offices: [],
    });
    return right;
  }

  /** "the Culture Ministry" with no country: the one that the text has named before; else coreference will tell. */
  private knownMinistry(name: string, left: number, right: number): number {
    const known = this.book.entities.find((e) => e.bodyClass === 'ministry' && e.name.startsWith(`${name} of `));
    if (!known) return -1;
    known.aliases.add(this.r.slice(left, right));
    this.mentions.push({
      first: left,
      last: right,
      nameFirst: left,
      nameLast: right,
      entity: known.index,
      form: 'name',
      offices: [],
    });
    return right;
  }

  private skip(at: number): number {
    return this.r.tokens.low[at] === "'s" ? at + 1 : at;
  }

  private beforeTail(at: number, right: number, tail: Hit): number {
    const { low } = this.r.tokens;
    let k = tail.first;
    while (k - 1 > at && /^(of|the|republic|kingdom|state|for)$/.test(low[k - 1] ?? '')) k--;
    return Math.min(Math.max(k, at + 1), right);
  }

  /** A capitalised title that ends in its head, or goes on with "on", "of", "for" and more capitals. */
  private titled(at: number, from: number, to: number, kind: 'Event' | 'Agreement'): number {
    const { low, shape, pos } = this.r.tokens;
    let left = at;
    while (left - 1 >= from && !this.taken[left - 1]) {
      const j = left - 1;
      const hit = this.r.hits[this.r.hitAt[j] ?? -1];
      if (hit && hit.form !== 'demonym') {
        left = hit.first;
        continue;
      }
      if (low[j] === "'" || low[j] === "'s" || low[j] === '-' || low[j] === '–') {
        left = j;
        continue;
      }
      if ((shape[j] === Shape.Capitalised || shape[j] === Shape.Upper) && !FUNCTION_POS.has(pos[j] ?? '')) {
        left = j;
        continue;
      }
      if (/^\d+(st|nd|rd|th)?$/.test(low[j] ?? '')) {
        left = j;
        continue;
      }
      if (
        (low[j] === 'of' || low[j] === 'and') &&
        left < at + 1 &&
        shape[j - 1] === Shape.Capitalised &&
        j - 1 >= from &&
        (this.r.hitAt[j - 1] ?? -1) === -1 &&
        kind === 'Event'
      ) {
        left = j;
        continue;
      }
      break;
    }
    while (left < at && /^('s|'|-|–|of|and)$/.test(low[left] ?? '')) left++;
    let right = at + 1;
    if ((low[right] === 'on' || low[right] === 'of' || low[right] === 'for') && right + 1 < to) {
      let m = right + 1;
      while (
        m < to &&
        !this.taken[m] &&
        (shape[m] === Shape.Capitalised ||
          shape[m] === Shape.Upper ||
          (/^(and|of|the|in|&|for)$/.test(low[m] ?? '') &&
            (shape[m + 1] === Shape.Capitalised || low[m + 1] === 'the')))
      )
        m++;
      if (m > right + 1 && shape[right + 1] !== Shape.Lower) right = m;
      else if (m > right + 1 && kind === 'Agreement') right = m;
    }
    if (right - left < 2) return -1;
    const name = this.r.slice(left, right);
    const entity = this.book.named(kind, name, null);
    this.mentions.push({
      first: left,
      last: right,
      nameFirst: left,
      nameLast: right,
      entity: entity.index,
      form: 'name',
      offices: [],
    });
    return right;
  }

  private agreement(at: number, from: number, to: number): number {
    return this.r.tokens.shape[at] === Shape.Capitalised ? this.titled(at, from, to, 'Agreement') : -1;
  }
}

/** "Foreign Ministry" and "Ministry of Foreign Affairs" alike: `Ministry of Foreign Affairs`. */
export function ministryName(bare: string): string {
  const before = /^(.*?)\s*ministry$/i.exec(bare)?.[1];
  const field = before ?? /^ministry (?:of|for) (?:the )?(.*)$/i.exec(bare)?.[1] ?? '';
  const known = MINISTRY_FIELDS.get(field.toLowerCase());
  const written = known ?? field.replace(/\b(?!and\b|of\b|the\b)[a-z]/g, (c) => c.toUpperCase());
  return written ? `Ministry of ${written}` : 'Ministry';
}

const BODY_CLASS: ReadonlyMap<string, string> = new Map([
  ['ministry', 'ministry'],
  ['council', 'council'],
  ['court', 'court'],
  ['tribunal', 'court'],
  ['bank', 'bank'],
  ['fund', 'fund'],
  ['commission', 'commission'],
  ['committee', 'council'],
  ['agency', 'agency'],
  ['authority', 'agency'],
  ['union', 'union'],
  ['party', 'party'],
  ['front', 'armed-group'],
  ['army', 'armed-group'],
  ['movement', 'armed-group'],
  ['corporation', 'company'],
  ['company', 'company'],
  ['forum', 'forum'],
]);

const bodyClassOf = (head: string): string => BODY_CLASS.get(head) ?? 'organization';
