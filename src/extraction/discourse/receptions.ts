import type { NounPhrase } from '../clauses/chunk.js';
import type { Salience } from './salience.js';

/** Who asks: what phrases mean, and whom the text has in mind. */
interface Asking {
  readonly salience: Salience;
  denotes(noun: NounPhrase): readonly number[];
}

/** Who has last come to see whom: "the visitor", "his host". */
export class Reception {
  private guest: number | null = null;
  private host: number | null = null;

  /** One has received the other, or has come to see nobody in particular. */
  note(host: number | null, guest: number): void {
    this.guest = guest;
    this.host = host ?? (this.host === guest ? null : this.host);
  }

  /** Whom "the visitor", "his host", "her guest" means; null where nobody or where the phrase is none of them. */
  meant(asking: Asking, { head, opener, ofs, modifiers, owners }: NounPhrase): number | null {
    if (ofs.length || modifiers.length || !/^(guest|visitor|host|hostess|interlocutor)$/.test(head)) return null;
    const own = owners.length === 1 && owners[0] ? asking.denotes(owners[0])[0] : undefined;
    if (owners.length && (!/^(his|her|its|their)$/.test(owners[0]?.opener ?? '') || own === undefined)) return null;
    if (!owners.length && opener !== 'the') return null;
    const meant = /^(guest|visitor)$/.test(head) ? this.guest : head.startsWith('host') ? this.host : null;
    if (meant !== null && meant !== own) return meant;
    return own === undefined ? null : asking.salience.otherThan(own);
  }
}
