import type { EntityKind } from '../generated/graphql/graphql';

/** How a kind of entity is shown: its name, and an outline in a box of 24 by 24, so that it does not rest on colour. */
export interface KindStyle {
  readonly label: string;
  readonly plural: string;
  readonly outline: string;
  readonly variable: string;
}

export const KIND_STYLES: Readonly<Record<EntityKind, KindStyle>> = {
  Country: { label: 'Country', plural: 'Countries', outline: 'M6 3v18M6 4h12l-3 4 3 4H6', variable: '--kind-country' },
  Organization: {
    label: 'Organisation',
    plural: 'Organisations',
    outline: 'M3 9l9-5 9 5M5 9v10M10 9v10M14 9v10M19 9v10M3 20h18',
    variable: '--kind-organization',
  },
  Person: {
    label: 'Person',
    plural: 'People',
    outline: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-5 4-7 8-7s8 2 8 7',
    variable: '--kind-person',
  },
  Place: {
    label: 'Place',
    plural: 'Places',
    outline: 'M12 21s7-7 7-12a7 7 0 0 0-14 0c0 5 7 12 7 12M12 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
    variable: '--kind-place',
  },
  Event: { label: 'Event', plural: 'Events', outline: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5', variable: '--kind-event' },
  Agreement: {
    label: 'Agreement',
    plural: 'Agreements',
    outline: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7',
    variable: '--kind-agreement',
  },
};

export const KINDS = Object.keys(KIND_STYLES) as EntityKind[];

/** Whether a text names a kind. */
export const isKind = (text: string): text is EntityKind => Object.hasOwn(KIND_STYLES, text);

/** Where the flag of a state lies, by its ISO 3166-1 alpha-2 code. */
export const flagUrl = (code: string): string => `flags/${code.toLowerCase()}.svg`;
