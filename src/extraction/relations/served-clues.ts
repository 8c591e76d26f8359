import type { Sentence } from '../document/index.js';
import type { Mention, Mentions, OfficePhrase } from '../mentions/index.js';

/** Verbs by which a state acts on the leader of another. */
const ACTS_ON_LEADERS =
  /^(welcom|prais|laud|hail|thank|congratulat|condemn|criticis|criticiz|denounc|accus|blam|reject|dismiss|urg|threaten|warn|invit|support|back|endors|applaud|deplor|attack|ask|assur|told|meet|met|receiv|host|summon|answer|rebuff|commend)/;

/** Tokens back to which "the envoy, X" can reach for the envoy who was summoned. */
const NAMELESS_REACH = 60;

const LOCATING = /^(in|at|from)$/;

/** A country named shortly before in the same sentence, not behind "with", "to" or "against". */
export function nearState(text: Mentions, mention: Mention): number | null {
  const { low, value } = text.reading.tokens;
  const { mentions } = text;
  for (let i = firstFrom(mentions, mention.first) - 1; i >= 0; i--) {
    const m = mentions[i];
    if (!m) break;
    if (mention.first - m.last > 40) break;
    let crossed = false;
    for (let k = m.last; k < mention.first && !crossed; k++)
      crossed = value[k] === '.' || value[k] === '"' || value[k] === '”' || text.reading.tokens.pos[k] === 'SPACE';
    if (crossed) break;
    const before = low[m.first - 1] === 'the' ? low[m.first - 2] : low[m.first - 1];
    if (/^(with|to|against|on|from|by|between|over|for)$/.test(before ?? '')) continue;
    // "accused Warsaw of hysteria and said President X would come": not Warsaw's.
    let said = false;
    for (let k = m.last + 1; k < mention.first && !said; k++) said = /^(said|says|told|added)$/.test(low[k] ?? '');
    const entity = text.book.get(m.entity);
    if (said && entity.kind === 'Country') continue;
    if (entity.kind === 'Country') return m.entity;
    // "Kremlin spokesman X said President Y would come": one's own president.
    const own = entity.serves[0];
    if (entity.kind === 'Person' && own !== undefined) {
      for (let k = m.last; k < mention.first; k++) if (/^(said|says|told|added|that)$/.test(low[k] ?? '')) return own;
      return null;
    }
  }
  return null;
}

/** "In Washington, Senator X": a sentence that begins with a place. */
export function placedBefore(text: Mentions, mention: Mention, sentence: Sentence): boolean {
  const { low } = text.reading.tokens;
  return (
    low[mention.first - 1] === ',' && LOCATING.test(low[sentence.first] ?? '') && mention.first - sentence.first < 7
  );
}

/** "China said it had sent an envoy, X": the state of whoever the sentence began with. */
export function senderOf(text: Mentions, mention: Mention, sentence: Sentence): number | null {
  const { low } = text.reading.tokens;
  const { mentions, book } = text;
  const sent = [1, 2, 3].some((k) => /^(sen[dt]|sends|sending|dispatch(ed|es)?)$/.test(low[mention.first - k] ?? ''));
  const lead = sent ? mentions[firstFrom(mentions, sentence.first)] : undefined;
  if (!lead || lead.first >= mention.first) return null;
  const entity = book.get(lead.entity);
  return entity.kind === 'Country' ? lead.entity : (entity.serves[0] ?? null);
}

/** "Ukraine will send troops, Interior Minister X said": whoever closes a sentence with its source speaks for the state that it is about. */
export function speaksOf(text: Mentions, state: number, mention: Mention, sentence: Sentence): boolean {
  const { mentions, reading } = text;
  const { low } = reading.tokens;
  const lead = mentions[firstFrom(mentions, sentence.first)];
  return (
    lead?.entity === state &&
    lead.form !== 'demonym' &&
    low[mention.first - 1] === ',' &&
    /^(said|says|announced|added|told|confirmed)$/.test(low[mention.last] ?? '')
  );
}

/** "President X demanded that Y let them go": nobody speaks so of his own state. */
export function speaksAgainst(text: Mentions, mention: Mention): number | null {
  const { tokens, hits, hitAt } = text.reading;
  const { low, value, pos } = tokens;
  let blames = -1;
  for (let i = mention.last; i < mention.last + 16; i++) {
    if (/^[.;]$/.test(value[i] ?? '') || pos[i] === 'SPACE') return null;
    if (
      /^(demanded|demands|accused|accuses|condemned|condemns|urged|urges|criticised|criticized|denounced|blamed|asked|called)$/.test(
        low[i] ?? '',
      )
    )
      blames = i;
    if (blames < 0 || i - blames > 3) continue;
    const hit = hits[hitAt[i] ?? -1];
    if (hit?.first === i && hit.ref.kind === 'Country' && hit.form !== 'demonym')
      return text.book.country(hit.ref.country).index;
  }
  return null;
}

/** What a state's leaders speak to at home. */
const HOME_AUDIENCE =
  /^(radio|television|tv|newspaper|newspapers|daily|media|lawmakers|mps|parliament|parliamentarians|legislators|senators|voters|viewers|listeners|broadcaster|state)$/;

/** "Foreign Minister X told Swiss radio": the state whose press or parliament hears it. */
export function heardAtHome(text: Mentions, mention: Mention): number | null {
  const { tokens, hits, hitAt } = text.reading;
  const { low } = tokens;
  if (!/^(told|tells|assured|informed)$/.test(low[mention.last] ?? '')) return null;
  const at = low[mention.last + 1] === 'the' ? mention.last + 2 : mention.last + 1;
  const hit = hits[hitAt[at] ?? -1];
  return hit?.first === at &&
    hit.form === 'demonym' &&
    hit.ref.kind === 'Country' &&
    HOME_AUDIENCE.test(low[hit.last] ?? '')
    ? text.book.country(hit.ref.country).index
    : null;
}

/** "of X, President of Belarus, and of Y, Minister of the Interior": who is listed behind a holder of office serves the same state. */
export function listedBehind(text: Mentions, mention: Mention): number | null {
  const { low } = text.reading.tokens;
  let k = mention.first - 1;
  if (/^(of|with|by|for|to|both)$/.test(low[k] ?? '')) k--;
  if (low[k] !== 'and') return null;
  const before = text.mentions[firstFrom(text.mentions, mention.first) - 1];
  if (!before || k - before.last > 1 || k < before.last) return null;
  const person = text.book.get(before.entity);
  return person.kind === 'Person' && before.offices.length > 0 ? (person.serves[0] ?? null) : null;
}

/** "President X has always rejected the charge", "X, the premier, regretted the decision": of the state that is charged, not of the one that the text was about. */
export function denies(text: Mentions, mention: Mention): boolean {
  const { low } = text.reading.tokens;
  for (let i = mention.last; i < mention.last + 4; i++)
    if (
      /^(rejected|denied|dismissed|refuted|denies|rejects|regretted|regrets|deplored|deplores|protested|retorted|retaliated|responded|replied|reacted)$/.test(
        low[i] ?? '',
      )
    )
      return true;
  return false;
}

/** "summoned the French ambassador … the envoy, X": the state of the nameless holder of whom the text has just spoken. */
export function namelessBefore(text: Mentions, office: OfficePhrase): number | null {
  if (!/^(?:the )?(ambassador|envoy|consul|delegate|representative|attach[eé]|diplomat)$/i.test(office.title))
    return null;
  for (let token = office.first - 1; office.first - token < NAMELESS_REACH; token--) {
    const other = text.nameless.get(token);
    if (other?.headAt !== token || other.plural || other.served?.ref.kind !== 'Country') continue;
    if (other.entry.accredited || other.head === 'diplomat') return text.book.country(other.served.ref.country).index;
  }
  return null;
}

/** "There was warmth from Taipei, where the president, X, thanked": the state named right before the "where". */
export function whereBefore(text: Mentions, mention: Mention): number | null {
  const { low } = text.reading.tokens;
  const { mentions, book } = text;
  let at = mention.first - 1;
  if (low[at] === 'the') at--;
  if (low[at] !== 'where') return null;
  for (let i = firstFrom(mentions, mention.first) - 1; i >= 0; i--) {
    const m = mentions[i];
    if (!m || at - m.last > 3) break;
    if (book.get(m.entity).kind === 'Country') return m.entity;
  }
  return null;
}

/** "The German government welcomed President X's …": the state whose verb acts on the person. None acts so on its own leader. */
export function actingState(text: Mentions, mention: Mention): number | null {
  const { tokens, hits, hitAt } = text.reading;
  const { low, pos, value } = tokens;
  for (let i = mention.first - 1, verb = -1; i >= 0 && mention.first - i < 12; i--) {
    if (/^[.,;:"”“]$/.test(value[i] ?? '') || pos[i] === 'SPACE' || low[i] === 'that') return null;
    if (pos[i] === 'VERB' && verb < 0) verb = i;
    const here = hits[hitAt[i] ?? -1];
    if (here?.ref.kind !== 'Country') continue;
    const before = low[here.first - 1] === 'the' ? here.first - 2 : here.first - 1;
    const acts = verb >= 0 && pos[before] !== 'ADP' && ACTS_ON_LEADERS.test(low[verb] ?? '');
    return acts ? text.book.country(here.ref.country).index : null;
  }
  return null;
}

/** States that other persons of the sentence are said in so many words to serve. */
export function statesOfOthers(text: Mentions, mention: Mention, sentence: Sentence): ReadonlySet<number> {
  const { book, mentions } = text;
  const states = new Set<number>();
  for (let i = firstFrom(mentions, sentence.first); i < mentions.length; i++) {
    const m = mentions[i];
    if (!m || m.first >= sentence.last) break;
    if (m.entity === mention.entity) continue;
    for (const { served } of m.offices)
      if (served?.ref.kind === 'Country') states.add(book.country(served.ref.country).index);
  }
  return states;
}

const OPPOSES =
  /^(accused|accuses|accusing|attacked|criticised|criticized|denounced|condemned|blamed|lambasted|slammed|warned|threatened|thanked|praised|congratulated|urged)$/;

/** "the minister and his Chinese counterpart", "the minister, who accused Tokyo": states that the person cannot serve. */
export function foreignTo(text: Mentions, mention: Mention, sentence: Sentence): ReadonlySet<number> {
  const { low } = text.reading.tokens;
  const { hits, hitAt } = text.reading;
  const states = new Set<number>();
  for (let i = sentence.first; i < sentence.last; i++) {
    const hit = hits[hitAt[i] ?? -1];
    if (hit?.ref.kind !== 'Country' || hit.first !== i) continue;
    const beside =
      hit.form === 'demonym' &&
      /^(his|her)$/.test(low[i - 1] ?? '') &&
      /^(counterpart|colleague|opposite)$/.test(low[hit.last] ?? '');
    const opposed =
      i > mention.last && i - mention.last < 4 && low[hit.last] !== "'s" && OPPOSES.test(low[i - 1] ?? '');
    if (beside || opposed) states.add(text.book.country(hit.ref.country).index);
  }
  return states;
}

/** The index of the first mention at or after a token; mentions are in order. */
function firstFrom(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
