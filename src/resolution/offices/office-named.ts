import { officesOfTitle } from './title.js';

/** An office as a title names it, the same whatever its wording. */
export interface NamedOffice {
  /** Its class and field (`Minister/culture`); the folded title itself where no class is known. */
  readonly office: string;
  /** Whether one person holds it at a time. */
  readonly exclusive: boolean;
  /** Told as held before ("former president"). */
  readonly former: boolean;
  /** Told as still to be held ("president-elect"). */
  readonly coming: boolean;
}

const PLAIN = { exclusive: false, former: false, coming: false } as const;

/**
 * The offices that a title names: "Culture Minister" and "Minister of Culture" name one. `served` is the entity id of
 * the country or body served.
 */
export const officesNamed = (title: string, served: string): readonly NamedOffice[] => {
  const offices = officesOfTitle(title, served.replace(/^country:/, ''));
  if (offices.length === 0) return [{ ...PLAIN, office: title.toLowerCase() }];
  return offices.map(({ row, portfolio, former, coming }) => ({
    office: portfolio.length === 0 ? row.label : `${row.label}/${portfolio.join('-')}`,
    exclusive: row.exclusive === true && (row.portfolio !== true || portfolio.length > 0),
    former,
    coming,
  }));
};
